import { expect, test } from "vitest";
import { drfDialect } from "./dialects/drf";
import { swaggerUi } from "./swagger-ui";

let isOn = true;
const handler = swaggerUi({
  base: "/api/docs",
  document: "/api/openapi.json",
  title: "Things",
  dialect: drfDialect,
  isOn: () => isOn,
});
const get = (path: string, method = "GET") => handler(new Request(`http://x${path}`, { method }));

test("the page and everything it loads come from here, under a policy that allows nothing else", async () => {
  const page = await get("/api/docs/");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  const html = await page.text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? "");
  expect(files.filter((file) => !file.startsWith("/api/"))).toEqual([]);
  for (const file of files.filter((each) => each.startsWith("/api/docs/"))) {
    const answer = await get(file);
    expect(answer.status, file).toBe(200);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
  expect(html).toContain('data-document="/api/openapi.json"');
});

test.each([
  "/api/docs/x",
  "/api/docs/0.0.0/swagger-ui.css",
  "/api/docs/../package.json",
  "/api/docs/%2e%2e/x",
])("%s is not there", async (path) => expect((await get(path)).status).toBe(404));

test("only reading is allowed, and nothing is there when the API is off", async () => {
  const refused = await get("/api/docs", "POST");
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  isOn = false;
  expect((await get("/api/docs")).status).toBe(404);
});
