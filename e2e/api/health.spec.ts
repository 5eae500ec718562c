import { expect, test } from "@playwright/test";

test("GET /api/health: alive", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "alive" });
});

test("GET /api/health/ready: database reachable, migrations applied", async ({ request }) => {
  const answer = await request.get("/api/health/ready/");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ready" });
});
