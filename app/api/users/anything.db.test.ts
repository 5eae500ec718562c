import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { createPersonInput } from "@/lib/people/schema/person";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { ask, makeApiCaller } from "@/lib/testing/onboarding-api";
import { POST as offboarding } from "../offboarding/route";
import { POST as users } from "./route";

let key = "";
beforeAll(async () => {
  await makeOrganisation(db());
  ({ key } = await makeApiCaller());
  await makePerson(db(), { email: "taken@example.test" });
  await makeSequence(db());
});

const json = { "content-type": "application/json" };
const names = Object.keys(createPersonInput.shape);
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 320 }),
  fc.constantFrom("", " ", "\0", "\ud800", "1", "1.0", "1e3", "9".repeat(400), "2026-02-30", "Europe/Berlin"),
  fc.integer(),
  fc.bigInt().map(String),
  fc.double(),
);
const plausible: Record<string, fc.Arbitrary<unknown>> = {
  first_name: fc.string({ minLength: 1, unit: "grapheme", maxLength: 210 }),
  last_name: fc.oneof(fc.integer(), fc.string({ minLength: 1 })),
  start_day: fc.oneof(
    fc.constant("2026-06-15"),
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
  ),
  role: fc.constantFrom(0, 1, 2, 3, "0", "3"),
  email: fc.oneof(
    fc.emailAddress(),
    fc.uuid().map((id) => `${id}@EXAMPLE.test`),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }).map((label) => `a@${label}.${label}`),
    fc.constantFrom("taken@example.test", "İ@İSTANBUL.İO", "ß@ẞ.ẞẞ", "Σ@ΣΑΣ.ΣΣ"),
  ),
  buddy: fc.constantFrom(null, "", 1, "1", 2_147_483_647, 2_147_483_648, -1),
  sequences: fc.array(fc.constantFrom(1, "1", 2, null, "x"), { maxLength: 3 }),
  timezone: fc.constantFrom("UTC", "Asia/Kathmandu", "utc"),
  language: fc.constantFrom("en", "jp", "xx"),
};
const body = fc.oneof(
  fc.record(
    Object.fromEntries(names.map((name) => [name, plausible[name] ?? fc.string({ maxLength: 20 })])),
    {
      requiredKeys: ["first_name", "last_name", "role", "email"],
    },
  ),
  fc.record(Object.fromEntries(names.map((name) => [name, fc.oneof(odd, plausible[name] ?? odd)])), {
    requiredKeys: [],
  }),
  fc.dictionary(fc.constantFrom(...names, "__proto__", "constructor", "toString", "id"), odd),
);

/** Whatever is sent is created whole or refused without a trace; `ask` checks that the answer is a documented one. */
async function holds(send: () => ReturnType<typeof ask>): Promise<void> {
  const count = () => Promise.all([db().person.count(), db().auditEntry.count(), db().mail.count()]);
  const before = await count();
  const { status, text } = await send();
  const after = await count();
  expect([201, 400], text).toContain(status);
  if (status === 201) expect(after[0]).toBe(before[0] + 1);
  else expect(after).toEqual(before);
}

test("no JSON object gives a 500 or half a person", async () => {
  await fc.assert(
    fc.asyncProperty(body, (json) => holds(() => ask(users, "/api/users/", { key, json }))),
    { numRuns: 200 },
  );
}, 120_000);

test("no JSON text whatsoever does", async () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary" }),
    fc.tuple(fc.constantFrom(...names), fc.string()).map(([name, value]) => `{"${name}":${value}}`),
  );
  await fc.assert(
    fc.asyncProperty(texts, (text) =>
      holds(() => ask(users, "/api/users/", { method: "POST", key, body: text, headers: json })),
    ),
    { numRuns: 150 },
  );
}, 120_000);

test("no bytes do, as JSON or as a form", async () => {
  const types = fc.constantFrom(
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), types, (bytes, type) =>
      holds(() =>
        ask(users, "/api/users/", {
          method: "POST",
          key,
          body: new Uint8Array(bytes),
          headers: { "content-type": type },
        }),
      ),
    ),
    { numRuns: 150 },
  );
}, 120_000);

test("no form does", async () => {
  const fields = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: "binary", maxLength: 40 })), {
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(fields, (pairs) => {
      const form = new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()]));
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      return holds(() => ask(users, "/api/users/", { method: "POST", key, body: form.toString(), headers }));
    }),
    { numRuns: 200 },
  );
}, 120_000);

test("no plan of a last day does", async () => {
  const plans = fc.record(
    {
      termination_date: fc.oneof(odd, fc.constant("2199-12-31")),
      sequences: fc.oneof(odd, fc.constant([])),
      user: fc.oneof(odd, fc.integer({ min: 0, max: 5 })),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const { status, text } = await ask(offboarding, "/api/offboarding/", { key, json: plan });
      expect([200, 400], text).toContain(status);
    }),
    { numRuns: 150 },
  );
}, 120_000);
