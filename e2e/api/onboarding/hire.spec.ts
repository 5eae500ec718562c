import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "./fixtures";

const run = promisify(execFile);

test("the token command's key opens the API until it is replaced", async ({ api }) => {
  const words = ["--import", "tsx", "lib/auth/token-command.ts", "Admin@demo.test", "--reset"];
  const keys: string[] = [];
  for (let time = 0; time < 2; time++) {
    const { stdout } = await run(process.execPath, words);
    const key = /^Generated token ([0-9a-f]{40}) for user Admin@demo\.test\n$/.exec(stdout)?.[1];
    expect(key, stdout).toBeDefined();
    keys.push(key ?? "");
  }
  const [old, fresh] = keys;
  expect((await (await api(fresh)).get("/api/employees")).status()).toBe(200);
  expect((await (await api(old)).get("/api/employees")).status()).toBe(401);
});

test("a hire's whole way: added, seen, changed, leaving, staying, gone", async ({ api }) => {
  const client = await api();
  const email = `Way.${Date.now()}@Example.TEST`;
  const [sequence] = (await (await client.get("/api/sequences")).json()) as { id: number; name: string }[];
  const created = await client.post("/api/users/", {
    data: {
      first_name: "Åsa",
      last_name: "Öberg",
      role: 0,
      email,
      start_day: "2199-06-03",
      timezone: "Europe/Stockholm",
      sequences: [sequence?.id],
    },
  });
  expect(created.status(), await created.text()).toBe(201);
  const person = await created.json();
  expect(person).toMatchObject({
    email: email.toLowerCase(),
    start_day: "2199-06-03",
    sequences: [sequence?.id],
  });

  const employees = (await (await client.get("/api/employees/")).json()) as { id: number }[];
  // Other tests add people meanwhile, so it need not be the last one.
  expect(employees.find(({ id }) => id === person.id)).toMatchObject({
    first_name: "Åsa",
    email: email.toLowerCase(),
  });
  expect(employees.map(({ id }) => id)).toEqual(employees.map(({ id }) => id).sort((a, b) => a - b));

  const at = `/api/users/${person.id}/`;
  const changed = await client.patch(at, { data: { position: "Cook", start_day: "2199-06-10" } });
  expect(await changed.json()).toMatchObject({ position: "Cook", start_day: "2199-06-10" });
  expect((await (await client.get(`${at}progress/`)).json()).done).toBe(0);
  expect((await (await client.get(`${at}timeline`)).json()).steps.length).toBeGreaterThan(0);
  const found = await (await client.get("/api/users/?q=öberg&role=0&start_day_from=2199-06-10")).json();
  expect(found.results.map(({ id }: { id: number }) => id)).toContain(person.id);

  const plan = { termination_date: "2199-12-31", user: person.id };
  const planned = await client.post("/api/offboarding", { data: plan });
  expect([planned.status(), await planned.text()]).toEqual([200, ""]);
  expect((await client.delete(`/api/offboarding/${person.id}/`)).status()).toBe(204);
  expect((await client.delete(at)).status()).toBe(204);
  expect(await (await client.get(at)).json()).toMatchObject({ is_active: false, last_day: null });
});

test("the documentation is served by us", async ({ api }) => {
  const client = await api(null);
  const page = await client.get("/api/docs");
  expect(page.status()).toBe(200);
  const files = [...(await page.text()).matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)];
  expect(files.length).toBeGreaterThan(2);
  for (const [, file] of files) expect((await client.get(file ?? "")).status()).toBe(200);
  const document = await (await client.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/api/users/");
});
