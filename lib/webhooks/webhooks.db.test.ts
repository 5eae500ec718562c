import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { writeLeaveNews } from "@/lib/leave/commands/news";
import { sendDelivery } from "@/lib/notifications/commands/deliveries";
import { completeItem } from "@/lib/onboarding/commands/todos";
import { createPerson } from "@/lib/people/commands/create";
import { createPersonInput } from "@/lib/people/schema/person";
import { publishThrough } from "@/lib/schedule/commands/planning/publish";
import { makeLeave, makeLeaveReason } from "@/lib/testing/factories/leave";
import { makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import {
  createWebhook,
  forgetPreviousSecret,
  redeliver,
  removeWebhook,
  rotateSecret,
  updateWebhook,
} from "./commands";
import type { WebhookEvent } from "./event-names";
import { webhookEvents } from "./events";
import { listDeliveries, listWebhooks } from "./queries";

type Call = { headers: IncomingHttpHeaders; body: string };
let server: Server;
let url = "";
let calls: Call[] = [];
let admin: ReturnType<typeof actorOf>;

beforeAll(async () => {
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      calls.push({ headers: request.headers, body });
      response.end("thanks");
    });
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`;
});
afterAll(() => void server.close());
beforeEach(async () => {
  calls = [];
  await db().webhook.deleteMany();
  await db().delivery.deleteMany();
});

let made = 0;
const hire = (sequences: number[] = []) =>
  createPerson(
    admin,
    createPersonInput.parse({
      ...{ first_name: "Anna", last_name: "Berg", role: 0, start_day: "2026-06-15" },
      email: `anna.${++made}@example.test`,
      sequences,
    }),
  );

async function sendAll(): Promise<void> {
  const queued = await db().delivery.findMany({ where: { state: "queued" }, orderBy: { id: "asc" } });
  for (const { id } of queued) await sendDelivery(id);
}

/** The signature as the receiver computes it from what it got and the secret it was shown. */
const signature = (secret: string, { headers, body }: Call) => {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const text = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
};

test("a hire's events arrive in order, each once, signed and in the promised shape", async () => {
  const events: WebhookEvent[] = ["hire.created", "step.fired", "todo.done", "onboarding.finished"];
  const { secret } = await createWebhook(admin, { name: "Payroll", url, events });
  const items = [await makeTemplate(db(), "todo")];
  const sequence = await makeSequence(db(), { blocks: [{ trigger: { kind: "unconditional" }, items }] });
  const person = await hire([sequence.id]);
  const { id: assignmentId } = await db().assignment.findFirstOrThrow({ where: { personId: person.id } });
  const self = { ...admin, id: person.id, role: 0 as const };
  await completeItem(self, { assignmentId, answers: {} });
  await completeItem(self, { assignmentId, answers: {} });
  await sendAll();
  const bodies = calls.map(({ body }) => JSON.parse(body) as { type: WebhookEvent; data: unknown });
  expect(bodies.map(({ type }) => type)).toEqual(events);
  for (const { type, data } of bodies) {
    expect(webhookEvents[type].parse(data)).toMatchObject({ person: { id: person.id, email: person.email } });
  }
  for (const call of calls) expect(call.headers["webhook-signature"]).toBe(signature(secret, call));
  expect(new Set(calls.map(({ headers }) => headers["webhook-id"])).size).toBe(4);
});

test("leave is told once when it is applied for and once when it is decided, however often the job runs", async () => {
  await createWebhook(admin, { name: "", url, events: ["leave.applied", "leave.decided"] });
  const unit = await makeUnit(db());
  const person = await makePerson(db());
  const reason = await makeLeaveReason(db());
  const span = { from: "2026-06-15 00:00:00", to: "2026-06-16 00:00:00" } as const;
  const { id } = await db().$transaction((tx) =>
    makeLeave(tx, { person, reason, unit, status: "approved", decidedBy: admin, ...span }),
  );
  const changes = await db().leaveStatusChange.findMany({
    where: { applicationId: id },
    orderBy: { id: "asc" },
  });
  for (const change of [...changes, ...changes]) await writeLeaveNews(change.id);
  await sendAll();
  expect(calls.map(({ body }) => JSON.parse(body))).toMatchObject([
    {
      type: "leave.applied",
      data: { person: { id: person.id }, application: id, from: "2026-06-15 00:00:00" },
    },
    { type: "leave.decided", data: { application: id, decision: "approved", timezone: unit.timezone } },
  ]);
});

test("publishing a roster further is told, publishing less is not", async () => {
  await createWebhook(admin, { name: "", url, events: ["shift.published"] });
  const unit = await makeUnit(db(), { publishedThrough: "2026-06-14" });
  await publishThrough(admin, unit.id, "2026-06-21");
  await publishThrough(admin, unit.id, "2026-06-20");
  await sendAll();
  expect(calls.map(({ body }) => JSON.parse(body))).toMatchObject([
    {
      type: "shift.published",
      data: { unit: unit.id, published_through: "2026-06-21", shifts: 0, people: 0 },
    },
  ]);
});

test("only subscribers of an event are called, and nobody when the deed is rolled back", async () => {
  await createWebhook(admin, { name: "", url, events: ["shift.published"] });
  await hire();
  expect(await db().delivery.count()).toBe(0);
  await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  await expect(
    db().$transaction(async (tx) => {
      await createPerson(
        admin,
        createPersonInput.parse({ first_name: "A", last_name: "B", role: 0, email: "undone@example.test" }),
        tx,
      );
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  expect(await db().delivery.count()).toBe(0);
});

test("while a secret is rotated both sign; a forgotten one does not", async () => {
  const { id, secret } = await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  const { secret: fresh } = await rotateSecret(admin, id);
  expect((await listWebhooks(admin))[0]).toMatchObject({ id, rotating: true });
  await hire();
  await sendAll();
  const [both] = calls;
  expect(both?.headers["webhook-signature"]).toBe(
    both && `${signature(fresh, both)} ${signature(secret, both)}`,
  );
  await forgetPreviousSecret(admin, id);
  await hire();
  await sendAll();
  const last = calls.at(-1);
  expect(last?.headers["webhook-signature"]).toBe(last && signature(fresh, last));
});

test("a call can be made again under its id; the log shows each", async () => {
  const { id } = await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  for (let time = 0; time < 3; time++) await hire();
  await sendAll();
  const { deliveries, before } = await listDeliveries(admin, id);
  expect(deliveries.map(({ state, status, answer, attempts }) => [state, status, answer, attempts])).toEqual(
    Array.from({ length: 3 }, () => ["delivered", 200, "thanks", 1]),
  );
  expect(before).toBeNull();
  const newest = deliveries[0]?.id ?? 0;
  expect((await listDeliveries(admin, id, newest)).deliveries.map((each) => each.id)).toEqual(
    deliveries.slice(1).map((each) => each.id),
  );
  await redeliver(admin, newest);
  await sendAll();
  expect(calls).toHaveLength(4);
  expect(calls[3]?.headers["webhook-id"]).toBe(calls[2]?.headers["webhook-id"]);
});

test("a subscriber that is switched off or removed is not called any more", async () => {
  const off = await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  const gone = await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  await hire();
  await updateWebhook(admin, off.id, { active: false });
  await removeWebhook(admin, gone.id);
  await sendAll();
  expect(calls).toEqual([]);
  const answers = (await db().delivery.findMany()).map(({ answer }) => answer).sort();
  expect(answers).toEqual(["The subscriber is switched off.", "The subscriber was removed."]);
});

test("a call of a removed subscriber cannot be made again", async () => {
  const { id } = await createWebhook(admin, { name: "Payroll", url, events: ["hire.created"] });
  await hire();
  await sendAll();
  const [delivery] = await db().delivery.findMany({ select: { id: true } });
  const made = delivery?.id ?? 0;
  await removeWebhook(admin, id);
  await expect(redeliver(admin, made)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await db().delivery.update({ where: { id: made }, data: { state: "queued", nextTryAt: null } });
  await sendAll();
  expect(calls).toHaveLength(1);
});

test("private addresses are refused at once", async () => {
  env().WEBHOOK_ALLOW_PRIVATE = false;
  try {
    for (const address of [
      "http://127.0.0.1/",
      "http://[::1]/",
      "http://10.0.0.1:8080/x",
      "http://LOCALHOST/",
      "http://2130706433/",
    ]) {
      await expect(
        createWebhook(admin, { name: "", url: address, events: ["hire.created"] }),
      ).rejects.toMatchObject({
        code: "INVALID",
        details: { fields: [{ path: ["url"], message: "private_address" }] },
      });
    }
  } finally {
    env().WEBHOOK_ALLOW_PRIVATE = true;
  }
});

test("no secret is readable in the database", async () => {
  const { secret } = await createWebhook(admin, { name: "", url, events: ["hire.created"] });
  const bytes = Buffer.from(secret.replace("whsec_", ""), "base64");
  const { secret: kept } = await db().webhook.findFirstOrThrow();
  expect(Buffer.from(kept).includes(bytes)).toBe(false);
});

test.each([0, 2, 3] as const)("role %i may do none of it", async (role) => {
  const actor = actorOf(await makePerson(db(), { role }));
  const refusal = { code: "FORBIDDEN" };
  const input = { name: "", url, events: ["hire.created" as const] };
  await expect(createWebhook(actor, input)).rejects.toMatchObject(refusal);
  await expect(updateWebhook(actor, 1, {})).rejects.toMatchObject(refusal);
  await expect(removeWebhook(actor, 1)).rejects.toMatchObject(refusal);
  await expect(rotateSecret(actor, 1)).rejects.toMatchObject(refusal);
  await expect(forgetPreviousSecret(actor, 1)).rejects.toMatchObject(refusal);
  await expect(redeliver(actor, 1)).rejects.toMatchObject(refusal);
  await expect(listWebhooks(actor)).rejects.toMatchObject(refusal);
  await expect(listDeliveries(actor, 1)).rejects.toMatchObject(refusal);
});
