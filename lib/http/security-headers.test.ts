import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { pageContentSecurityPolicy, pageHeaders, toastStyleHashes } from "@/lib/http/security-headers";

const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

it("knows the style that the installed sonner inserts", () => {
  const module = createRequire(import.meta.url)
    .resolve("sonner")
    .replace(/\.js$/, ".mjs");
  const literal = /__insertCSS\(("(?:[^"\\]|\\.)*")\)/.exec(readFileSync(module, "utf8"))?.[1];
  const css: string = JSON.parse((literal ?? '""').replaceAll("\\'", "'"));
  expect(toastStyleHashes).toEqual([hash(css), hash("")]);
});

it("lets scripts run by nonce only, nothing strange be framed, nothing rebased or embedded", () => {
  const policy = pageContentSecurityPolicy("abc", false);
  const directives = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );
  expect(directives.get("script-src")).toBe("'nonce-abc' 'strict-dynamic'");
  expect(directives.get("style-src-elem")).toContain("'nonce-abc'");
  expect(directives.get("style-src-elem")).not.toContain("unsafe-inline");
  expect(directives.get("frame-src")).toBe("'self'");
  for (const name of ["object-src", "base-uri", "frame-ancestors"]) {
    expect(directives.get(name), name).toBe("'none'");
  }
  expect(policy).not.toContain("unsafe-eval");
});

it("keeps browsers on https for more than a year", () => {
  const age = /max-age=(\d+)/.exec(pageHeaders["Strict-Transport-Security"])?.[1];
  expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
});
