import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const at = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(new URL(path, "http://muster.test"), { headers }));
const policyOf = (path: string) => at(path).headers.get("content-security-policy") ?? "";
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1];

describe("page headers", () => {
  it.each(["/", "/people", "/no/such/page", "/_next/static/chunks/x.js", "/people?_rsc=1", "/apiary"])(
    "stand on %s",
    (path) => {
      const { headers } = at(path);
      expect(headers.get("content-security-policy")).toContain("'strict-dynamic'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("strict-transport-security")).toBeTruthy();
    },
  );

  it("use a nonce once", () => {
    const nonces = new Set(Array.from({ length: 50 }, () => nonceOf(policyOf("/"))));
    expect(nonces.size).toBe(50);
  });

  it("hand the nonce to the page and ignore one that the caller sends", () => {
    const response = at("/", { "x-nonce": "mine", "content-security-policy": "script-src 'nonce-mine'" });
    const nonce = nonceOf(response.headers.get("content-security-policy") ?? "");
    expect(response.headers.get("x-middleware-request-x-nonce")).toBe(nonce);
    expect(response.headers.get("x-middleware-request-content-security-policy")).toContain(
      `'nonce-${nonce}'`,
    );
  });
});

describe("answers that are data", () => {
  it.each(["/api", "/api/users/", "/v2/users/shifts", "/api/ui/people"])("may load nothing: %s", (path) => {
    expect(policyOf(path)).toMatch(/^default-src 'none'/);
  });

  it.each(["/api/docs", "/v2/docs/openapi.json"])("%s brings headers of its own", (path) => {
    expect(at(path).headers.get("content-security-policy")).toBeNull();
  });
});
