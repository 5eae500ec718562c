import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { apiTokenActor } from "../api-token";
import { createApiToken, revokeApiToken } from "./commands";
import { listApiTokens } from "./queries";

const authorised = (key: string) => new Request("http://x/", { headers: { authorization: `Token ${key}` } });

test("several keys, named, with their last use; a revoked one is dead and gone from the list", async () => {
  const admin = actorOf(await makePerson(db(), { role: 1 }));
  const payroll = await createApiToken(admin, { personId: admin.id, name: "Payroll" });
  const intranet = await createApiToken(admin, { personId: admin.id, name: "Intranet" });
  expect(payroll.key).toMatch(/^[0-9a-f]{40}$/);
  await apiTokenActor(authorised(payroll.key), "");
  expect(await listApiTokens(admin)).toMatchObject([
    { id: intranet.id, name: "Intranet", owner: { id: admin.id, isActive: true }, lastUsedAt: null },
    { id: payroll.id, name: "Payroll", lastUsedAt: expect.stringMatching(/Z$/) },
  ]);
  await revokeApiToken(admin, payroll.id);
  await expect(apiTokenActor(authorised(payroll.key), "")).rejects.toThrow();
  await expect(revokeApiToken(admin, payroll.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await listApiTokens(admin)).map(({ name }) => name)).toEqual(["Intranet"]);
});

test("no key is kept anywhere, the log included", async () => {
  const admin = actorOf(await makePerson(db(), { role: 1 }));
  const { key } = await createApiToken(admin, { personId: admin.id, name: "Kept?" });
  const rows = await db().$queryRaw<{ text: string }[]>`
    select t::text as text from "ApiToken" t union all select a::text from "AuditEntry" a`;
  expect(rows.filter(({ text }) => text.includes(key))).toEqual([]);
});

test.each([0, 2, 3] as const)("role %i may do none of it", async (role) => {
  const actor = actorOf(await makePerson(db(), { role }));
  const refusal = { code: "FORBIDDEN" };
  await expect(createApiToken(actor, { personId: actor.id, name: "x" })).rejects.toMatchObject(refusal);
  await expect(revokeApiToken(actor, 1)).rejects.toMatchObject(refusal);
  await expect(listApiTokens(actor)).rejects.toMatchObject(refusal);
});

test("keys die with their person", async () => {
  const person = await makePerson(db(), { role: 1 });
  const { key } = await createApiToken(actorOf(person), { personId: person.id, name: "x" });
  await db().person.delete({ where: { id: person.id } });
  await expect(apiTokenActor(authorised(key), "")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});
