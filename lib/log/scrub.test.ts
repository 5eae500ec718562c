import { describe, expect, test } from "vitest";
import { scrub, scrubText } from "@/lib/log/scrub";

describe("what is logged", () => {
  test.each([
    ["password", "hunter2hunter2"],
    ["newPassword", "x"],
    ["access_token", "x"],
    ["Authorization", "Bearer x"],
    ["cookie", "a=b"],
    ["email", "a@b.example"],
    ["last_name", "Okafor"],
    ["comment", "at the doctor's"],
    ["DATABASE_URL", "postgresql://a:b@c/d"],
  ])("hides %s, at any depth", (key, value) => {
    expect(scrub({ [key]: value })).toEqual({ [key]: "[hidden]" });
    expect(scrub({ list: [{ in: { [key]: value } }] })).toEqual({ list: [{ in: { [key]: "[hidden]" } }] });
  });

  test("keeps what helps: ids, counts, codes, times", () => {
    const useful = {
      personId: 7,
      status: 409,
      code: "23P01",
      at: "2026-06-15T08:00:00.000Z",
      job: "mail.send",
    };
    expect(scrub(useful)).toEqual(useful);
  });

  test("an error loses the row that PostgreSQL quotes", () => {
    const error = Object.assign(new Error("duplicate key"), {
      code: "23505",
      constraint: "person_email_key",
      detail: "Key (email)=(a@b.example) already exists.",
    });
    const logged = JSON.stringify(scrub({ err: error }));
    expect(logged).toContain("person_email_key");
    expect(logged).not.toContain("already exists");
  });

  test("addresses and credentials inside a text go too", () => {
    const line = 'to a.b+c@mail.example.com with Bearer abcdef123456 at smtp://u:p@host:25 {"n":1}';
    expect(scrubText(line)).toBe('to [hidden] with Bearer [hidden] at smtp://[hidden]@host:25 {"n":1}');
  });

  test.each([
    ['{"path":"/welcome/h3l-Lo_w0rld","status":200}', '{"path":"/welcome/[hidden]","status":200}'],
    [
      "see https://muster.example/invite/abc-DEF_123?page=2",
      "see https://muster.example/invite/[hidden]?page=2",
    ],
    ['{"path":"/welcome/%E0%A4%A/x"}', '{"path":"/welcome/[hidden]/x"}'],
    ['{"path":"/api/ui/welcome/opened"}', '{"path":"/api/ui/welcome/opened"}'],
  ])("an address that is a secret is cut short: %s", (line, logged) => {
    expect(scrubText(line)).toBe(logged);
  });

  test("a deep or circular object ends", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(JSON.stringify(scrub(circle))).toContain("[deep]");
  });
});
