import { afterEach, expect, test } from "vitest";
import { closeConnections } from "@/lib/db";
import { alive, ready } from "@/lib/health";
import { forgetEverything } from "@/lib/process/once";
import { withClient } from "@/lib/testing/database/sql";
import { lineTo } from "@/lib/testing/wire/line";

const get = new Request("http://localhost/api/health");
const direct = process.env.DATABASE_URL ?? "";
afterEach(async () => {
  await closeConnections();
  process.env.DATABASE_URL = direct;
  forgetEverything();
});

test("ready while the database has every migration", async () => {
  expect((await ready(get)).status).toBe(200);
});

test("only reading is answered", async () => {
  const answer = await alive(new Request("http://localhost/api/health", { method: "POST" }));
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
});

test("not ready, but alive, while one is missing", async () => {
  await withClient(direct, async (client) => {
    await client.query("update migrations.applied set name = name || ' of another time'");
    const answer = await ready(get);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    await client.query("update migrations.applied set name = replace(name, ' of another time', '')");
  });
  expect((await alive(get)).status).toBe(200);
});

test("the database goes away: 503 within 300 ms; it comes back: ready with the next request", async () => {
  const { port } = new URL(direct);
  const wire = await lineTo(Number(port));
  const through = new URL(direct);
  through.port = String(wire.port);
  process.env.DATABASE_URL = through.href;
  forgetEverything();

  expect((await ready(get)).status).toBe(200);
  await wire.cut();
  const start = performance.now();
  expect((await ready(get)).status).toBe(503);
  expect(performance.now() - start).toBeLessThan(300);
  expect((await alive(get)).status).toBe(200);
  await wire.mend();
  expect((await ready(get)).status).toBe(200);
  await closeConnections();
  await wire.cut();
});
