import { type APIRequestContext, expect, test } from "@playwright/test";

const path = "/v2/users/leave-applications";
const err = (code: number, msg: string) => ({ err: { code, msg } });
const signIn = { grantType: "password", username: "employee@demo.test", password: "demo-muster-2026" };
/** Far enough ahead that nothing of the sample company lies there. */
const year = new Date().getFullYear() + 3;
const whole = (day: string) => ({ from: `${year}-${day} 00:00:00`, to: `${year}-${day} 00:00:00` });

type Sent = { method?: string; data?: unknown; token?: string | null; headers?: Record<string, string> };

test.describe.configure({ mode: "serial" });

let accessToken = "";
let refreshToken = "";
let reasonId = "";

/** Sends a request with the employee's token and gives status and body. */
async function send(
  request: APIRequestContext,
  url: string,
  { method = "GET", data, token, headers }: Sent = {},
) {
  const bearer = token === undefined ? accessToken : token;
  const answer = await request.fetch(url, {
    method,
    headers: { ...(bearer ? { authorization: `Bearer ${bearer}` } : {}), ...headers },
    ...(data === undefined ? {} : { data }),
  });
  const text = await answer.text();
  return { status: answer.status(), headers: answer.headers(), body: text ? JSON.parse(text) : undefined };
}

test.beforeAll(async ({ request }) => {
  const { body } = await send(request, "/v2/oauth/token", { method: "POST", data: signIn, token: null });
  ({ accessToken, refreshToken } = body.token);
  const reasons = await send(request, "/v2/users/leave-reasons");
  reasonId = await anyPassing(request, reasons.body.leaveReasons);
});

/** A reason under which a single free day may be taken. */
async function anyPassing(request: APIRequestContext, reasons: { id: string }[]): Promise<string> {
  for (const { id } of reasons) {
    const data = { ...whole("03-03"), leaveReasonId: id };
    const { body } = await send(request, `${path}/preview`, { method: "POST", data });
    if (body.preview.violations.length === 0) return id;
  }
  throw new Error("the sample employee can take no leave at all");
}

test("a token is renewed once, and everything in the answer has its name", async ({ request }) => {
  const renew = { method: "POST", token: null, data: { grantType: "refresh_token", refreshToken } };
  const renewed = await send(request, "/v2/oauth/token", renew);
  expect(renewed.status).toBe(200);
  expect(renewed.headers["cache-control"]).toBe("no-store");
  expect(renewed.body).toEqual({
    token: {
      tokenType: "Bearer",
      accessToken: expect.any(String),
      expiredIn: 900,
      refreshToken: expect.any(String),
    },
  });
  const again = await send(request, "/v2/oauth/token", renew);
  expect([again.status, again.body]).toEqual([400, err(400, "INVALID_REFRESH_TOKEN")]);
  ({ accessToken, refreshToken } = renewed.body.token);
});

const refused: [name: string, url: string, sent: Sent, status: number, msg: string][] = [
  [
    "a wrong password",
    "/v2/oauth/token",
    { method: "POST", token: null, data: { ...signIn, username: "nobody@demo.test" } },
    401,
    "INVALID_USERNAME_OR_PASSWORD",
  ],
  [
    "an unknown grant",
    "/v2/oauth/token",
    { method: "POST", token: null, data: { grantType: "magic" } },
    400,
    "INVALID_PARAMETER_VALUE",
  ],
  ["no token", "/v2/users/shifts?filter=upcoming", { token: null }, 401, "INVALID_ACCESS_TOKEN"],
  ["an unknown token", "/v2/users/leave-reasons", { token: "nonsense" }, 401, "INVALID_ACCESS_TOKEN"],
  [
    "a wrong filter of shifts",
    "/v2/users/shifts?filter=past",
    {},
    400,
    "INVALID_FILTER, MUST BE ONE OF: upcoming, unassigned",
  ],
  [
    "a wrong filter of leave",
    `${path}?filter=Upcoming`,
    {},
    400,
    "INVALID_FILTER, MUST BE ONE OF: upcoming, historical",
  ],
  [
    "a reason that does not decode",
    path,
    { method: "POST", data: { ...whole("03-03"), leaveReasonId: "7" } },
    400,
    "INVALID_ID: 7",
  ],
  [
    "times that are none",
    path,
    { method: "POST", data: { ...whole("02-30"), leaveReasonId: "7" } },
    400,
    "INVALID_PARAMETER_VALUE",
  ],
  [
    "broken JSON",
    path,
    { method: "POST", data: "{", headers: { "content-type": "application/json" } },
    400,
    "INVALID_PARAMETER_VALUE",
  ],
  [
    "a form",
    path,
    { method: "POST", data: "from=x", headers: { "content-type": "application/x-www-form-urlencoded" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["another method", "/v2/users/leave-reasons", { method: "PUT", data: {} }, 405, "METHOD_NOT_ALLOWED"],
  ["a path that is none", "/v2/users/nothing/here", {}, 404, "NOT_FOUND"],
  ["a doubled slash", "/v2/users//shifts?filter=upcoming", {}, 404, "NOT_FOUND"],
];
for (const [name, url, sent, status, msg] of refused) {
  test(`refuses ${name} with ${status}`, async ({ request }) => {
    const answer = await send(request, url, sent);
    expect([answer.status, answer.body]).toEqual([status, err(status, msg)]);
    if (status === 401 && msg === "INVALID_ACCESS_TOKEN") {
      expect(answer.headers["www-authenticate"]).toBe('Bearer error="invalid_token"');
    }
    if (status === 405) expect(answer.headers.allow).toContain("GET");
  });
}

const lists: [url: string, field: string][] = [
  ["/v2/users/shifts?filter=upcoming", "shifts"],
  ["/v2/users/shifts?filter=unassigned", "shifts"],
  [`${path}?filter=upcoming`, "leaveApplications"],
  [`${path}?filter=historical`, "leaveApplications"],
  [`${path}/managers`, "leaveManagers"],
  ["/v2/users/leave-reasons", "leaveReasons"],
  ["/v2/users/balances", "balances"],
];
for (const [url, field] of lists) {
  test(`GET ${url} lists ${field}`, async ({ request }) => {
    const answer = await send(request, url);
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual([field]);
    for (const { id } of answer.body[field]) expect(id).toMatch(/^[A-Za-z0-9._-]+$/);
  });
}

test("an application is taken once, listed, and taken back", async ({ request }) => {
  const data = { ...whole("03-03"), leaveReasonId: reasonId, leaveMessage: "From the phone", allDay: "yes" };
  const answers = await Promise.all([1, 2, 3].map(() => send(request, path, { method: "POST", data })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  const { leaveApp } = answers.find(({ status }) => status === 201)?.body ?? {};
  expect(leaveApp).toMatchObject({ ...whole("03-03"), comment: "From the phone", allDay: true });
  const { body } = await send(request, `${path}?filter=upcoming`);
  expect(body.leaveApplications[0]).toEqual(leaveApp);
  if (leaveApp.status === "PENDING") {
    expect((await send(request, `${path}/${leaveApp.id}`, { method: "DELETE" })).status).toBe(204);
  }
});

test("the documentation is public and whole without the internet", async ({ request, baseURL }) => {
  const page = await request.get("/v2/docs");
  expect(page.status()).toBe(200);
  expect(page.headers()["content-security-policy"]).toContain("default-src 'none'");
  const addresses = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  for (const address of addresses) {
    expect(new URL(address, baseURL).origin).toBe(new URL(baseURL ?? "").origin);
    expect((await request.get(address)).status()).toBe(200);
  }
  expect((await (await request.get("/v2/docs/openapi.json")).json()).openapi).toBe("3.1.0");
});
