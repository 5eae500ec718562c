import { expect, test } from "@playwright/test";

const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? "")?.[1];

test.describe("security headers", () => {
  for (const path of [
    "/login",
    "/people",
    "/no/such/page",
    "/no/such/page.rsc",
    "/_next/static/none.js",
    "/icon.svg",
    "/api/health",
    "/api/none",
    "/v2/none",
  ]) {
    test(`stand on ${path}`, async ({ request }) => {
      const headers = (await request.get(path, { maxRedirects: 0 })).headers();
      expect(headers["content-security-policy"]).toMatch(/base-uri 'none'.*frame-ancestors 'none'/);
      expect(headers["strict-transport-security"]).toMatch(/max-age=(3[2-9]|[4-9]\d)\d{6}/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toMatch(/^(same-origin|no-referrer)$/);
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["x-powered-by"]).toBeUndefined();
    });
  }

  for (const path of ["/login", "/no/such/page"]) {
    test(`every script of ${path} carries the nonce, a new one each time`, async ({ request }) => {
      const [one, two] = [await request.get(path), await request.get(path)];
      const nonce = nonceOf(one.headers()["content-security-policy"]);
      expect(nonce).toBeTruthy();
      expect(nonceOf(two.headers()["content-security-policy"])).not.toBe(nonce);
      const scripts = (await one.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    });
  }
});
