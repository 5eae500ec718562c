import { createServer, type Server } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { sendDelivery } from "@/lib/notifications/commands/deliveries";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { createWebhook, redeliver, updateWebhook } from "./commands";
import { listWebhooks, readWebhook } from "./queries";
import { sendTest } from "./send-test";

let server: Server;
let url = "";
let status = 200;
let bodies: unknown[] = [];
let admin: ReturnType<typeof actorOf>;

beforeAll(async () => {
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
  server = createServer(async (request, response) => {
    bodies.push(await json(request));
    response.writeHead(status).end(status === 200 ? "thanks" : "broken");
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`;
});
afterAll(() => void server.close());
beforeEach(async () => {
  status = 200;
  bodies = [];
  await db().webhook.deleteMany();
  await db().delivery.deleteMany();
});

const subscribe = async () => (await createWebhook(admin, { name: "", url, events: ["todo.done"] })).id;
const stateOf = async (id: number) => (await db().delivery.findUniqueOrThrow({ where: { id } })).state;

test("a test is called whatever was subscribed to, and becomes the last result", async () => {
  const id = await subscribe();
  const silent = await subscribe();
  expect((await readWebhook(admin, id)).last).toBeNull();
  const { id: deliveryId } = await sendTest(admin, id);
  expect((await readWebhook(admin, id)).last).toBeNull();
  await sendDelivery(deliveryId);
  expect(bodies).toMatchObject([{ type: "webhook.test", data: { webhook: id } }]);
  const last = { state: "delivered", status: 200, answer: "thanks" };
  expect(await listWebhooks(admin)).toMatchObject([
    { id, last, rotating: false, active: true, events: ["todo.done"] },
    { id: silent, last: null },
  ]);
});

test("a test that is not taken has failed at once, and can be made again", async () => {
  status = 500;
  const id = await subscribe();
  const { id: deliveryId } = await sendTest(admin, id);
  await sendDelivery(deliveryId);
  expect(await stateOf(deliveryId)).toBe("failed");
  expect((await readWebhook(admin, id)).last).toMatchObject({
    state: "failed",
    status: 500,
    answer: "broken",
  });
  status = 200;
  await redeliver(admin, deliveryId);
  expect((await readWebhook(admin, id)).last).toBeNull();
  await sendDelivery(deliveryId);
  expect(await stateOf(deliveryId)).toBe("delivered");
});

test("what is switched off is not tested; what is not there is not found", async () => {
  const id = await subscribe();
  await updateWebhook(admin, id, { active: false });
  await expect(sendTest(admin, id)).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(sendTest(admin, id + 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(readWebhook(admin, id + 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await db().delivery.count()).toBe(0);
});

test.each([0, 2, 3] as const)("role %i neither tests nor reads", async (role) => {
  const actor = actorOf(await makePerson(db(), { role }));
  const id = await subscribe();
  await expect(sendTest(actor, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(readWebhook(actor, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
