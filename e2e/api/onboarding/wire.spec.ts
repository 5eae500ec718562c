import { refused, taken } from "@/lib/testing/wire/user-fields";
import { authorization, expect, test } from "./fixtures";

const json = { "content-type": "application/json" };
let made = 0;
const minimal = () => ({
  first_name: "Anna",
  last_name: "Berg",
  role: 3,
  email: `wire.${process.pid}.${Date.now()}.${++made}@example.test`,
});
const withField = (field: string, value: string) =>
  `${JSON.stringify(minimal()).slice(0, -1)},${JSON.stringify(field)}:${value}}`;

test("every refusal of the contract's table, over real HTTP", async ({ api }) => {
  const client = await api();
  await client.post("/api/users/", { data: { ...minimal(), email: "taken@example.test" } });
  for (const [index, [field, value, sentences]] of refused.entries()) {
    const path = index % 2 === 0 ? "/api/users/" : "/api/users";
    const answer = await client.post(path, { data: withField(field, value), headers: json });
    expect(answer.status(), `${field} ${value.slice(0, 50)}`).toBe(400);
    expect(await answer.text(), `${field} ${value.slice(0, 50)}`).toBe(
      JSON.stringify({ [field]: sentences }),
    );
  }
});

test("everything that is taken", async ({ api }) => {
  const client = await api();
  for (const [field, value, expected] of taken) {
    const fresh = value.replace("@", `.${Date.now()}.${++made}@`);
    const answer = await client.post("/api/users", {
      data: withField(field, field === "email" ? fresh : value),
      headers: json,
    });
    expect(answer.status(), `${field} ${value.slice(0, 50)}: ${await answer.text()}`).toBe(201);
    const given = new Map(Object.entries(await answer.json())).get(field);
    if (field !== "email") expect(given).toEqual(expected);
  }
});

test.describe("without a valid key", () => {
  const paths = [
    ["POST", "/api/users"],
    ["GET", "/api/employees"],
    ["GET", "/api/sequences"],
    ["POST", "/api/offboarding"],
  ] as const;
  const strangers: [header: string | null, detail: string][] = [
    [null, "Authentication credentials were not provided."],
    ["Basic YTpi", "Authentication credentials were not provided."],
    ["Token 0123456789012345678901234567890123456789", "Invalid token."],
    ["Token", "Invalid token header. No credentials provided."],
    ["Token a b", "Invalid token header. Token string should not contain spaces."],
  ];
  for (const [method, path] of paths) {
    test(`${method} ${path}, with and without the slash at its end`, async ({ api }) => {
      const client = await api(null);
      for (const [header, detail] of strangers) {
        for (const at of [path, `${path}/`]) {
          const answer = await client.fetch(at, { method, headers: authorization(header) });
          expect([answer.status(), await answer.json()]).toEqual([401, { detail }]);
          expect(answer.headers()["www-authenticate"]).toBe("Token");
        }
      }
    });
  }
});

test("methods, media types, size, unknown paths", async ({ api }) => {
  const client = await api();
  const put = await client.put("/api/users/", { data: "x", headers: { "content-type": "text/plain" } });
  expect([put.status(), await put.json(), put.headers().allow]).toEqual([
    405,
    { detail: 'Method "PUT" not allowed.' },
    "GET, HEAD, POST, OPTIONS",
  ]);
  const html = await client.get("/api/employees/", { headers: { accept: "text/html" } });
  expect([html.status(), await html.json()]).toEqual([
    406,
    { detail: "Could not satisfy the request Accept header." },
  ]);
  const plain = await client.post("/api/users/", { data: "x", headers: { "content-type": "text/plain" } });
  expect([plain.status(), await plain.json()]).toEqual([
    415,
    { detail: 'Unsupported media type "text/plain" in request.' },
  ]);
  const broken = await client.post("/api/users/", { data: Buffer.from("{"), headers: json });
  expect([broken.status(), (await broken.json()).detail]).toEqual([
    400,
    expect.stringMatching(/^JSON parse error - /),
  ]);
  const large = await client.post("/api/users/", { data: `"${"x".repeat(1024 * 1024)}"`, headers: json });
  expect([large.status(), await large.json()]).toEqual([413, { detail: "Request body too large." }]);
  for (const path of ["/api/unknown", "/api/users/1/unknown/", "/api"]) {
    const nothing = await client.post(path, { data: {} });
    expect([nothing.status(), await nothing.json()]).toEqual([404, { detail: "Not found." }]);
  }
  const head = await client.head("/api/employees");
  expect([head.status(), await head.text()]).toEqual([200, ""]);
});

test("forms: urlencoded and multipart", async ({ api }) => {
  const client = await api();
  const sequences = (await (await client.get("/api/sequences/")).json()) as { id: number }[];
  const [first, second] = sequences.map(({ id }) => String(id));
  const person = { ...minimal(), role: "0" };
  const form = new URLSearchParams({ ...person, sequences: first ?? "" });
  form.append("sequences", second ?? "");
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const created = await client.post("/api/users/", { data: form.toString(), headers });
  expect(created.status(), await created.text()).toBe(201);
  expect((await created.json()).sequences).toEqual([Number(first), Number(second)]);
  const again = await client.post("/api/users/", { multipart: { ...person, email: `x.${person.email}` } });
  expect(again.status(), await again.text()).toBe(201);
});

test("a retry with the same Idempotency-Key makes one person", async ({ api }) => {
  const client = await api();
  const data = minimal();
  const headers = { "Idempotency-Key": `e2e ${data.email}` };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => client.post("/api/users/", { data, headers })),
  );
  const codes = answers.map((answer) => answer.status());
  expect(codes.every((code) => code === 201 || code === 409)).toBe(true);
  const last = await client.post("/api/users", { data, headers });
  expect(last.status()).toBe(201);
  const list = (await (await client.get("/api/employees/")).json()) as { email: string }[];
  expect(list.filter(({ email }) => email === data.email)).toHaveLength(1);
});
