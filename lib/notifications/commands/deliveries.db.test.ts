import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { closeConnections, db } from "@/lib/db";
import { callAgain } from "@/lib/jobs/tick";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { richTextOf } from "@/lib/onboarding/content/rich-text";
import { sequenceSecret } from "@/lib/outbound/secret";
import { forgetEverything } from "@/lib/process/once";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { type MadeTemplate, makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { sendDelivery } from "./deliveries";

const NOW = new Date("2026-06-15T08:00:00Z");
let server: Server;
let url: string;
let status = 200;
let received: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeEach(async () => {
  status = 200;
  received = [];
  setClock(NOW);
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      response.writeHead(status, { location: "/elsewhere" }).end("said the server");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://localhost:${typeof address === "object" && address ? address.port : 0}/hook`;
});
afterEach(async () => {
  setClock(undefined);
  await new Promise((resolve) => server.close(resolve));
});

async function fire(make: () => Promise<MadeTemplate>): Promise<number> {
  if ((await db().organisation.count()) === 0) await makeOrganisation(db());
  const person = await makePerson(db(), { role: 0, firstName: 'Ada "A"', startDay: "2026-06-15" });
  const sequence = await makeSequence(db(), {
    blocks: [{ trigger: { kind: "unconditional" }, items: [await make()] }],
  });
  await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] });
  const delivery = await db().delivery.findFirstOrThrow({ orderBy: { id: "desc" } });
  return delivery.id;
}
const webhook = () =>
  makeTemplate(db(), "webhook", { title: "Tell", url, body: '{"name":"{{first_name}}"}' });
const delivery = (id: number) => db().delivery.findUniqueOrThrow({ where: { id } });

describe("webhook items", () => {
  it("are called once, signed, with a body that stays JSON", async () => {
    const id = await fire(webhook);
    await Promise.all([sendDelivery(id), sendDelivery(id)]);
    expect(received).toHaveLength(1);
    const { headers, body } = received[0] ?? { headers: {}, body: "" };
    expect(JSON.parse(body)).toEqual({ name: 'Ada "A"' });
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    const expected = createHmac("sha256", sequenceSecret()).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${expected}`);
    expect(headers["content-type"]).toBe("application/json");
    expect(await delivery(id)).toMatchObject({ state: "delivered", status: 200, answer: "said the server" });
  });

  it("are tried again after a refusal or redirect, and the log says why", async () => {
    const id = await fire(webhook);
    status = 302;
    await sendDelivery(id);
    expect(received).toHaveLength(1);
    expect(await delivery(id)).toMatchObject({ state: "queued", status: 302, attempts: 1 });
    status = 204;
    setClock(new Date(NOW.getTime() + 120_000));
    await callAgain(new Date(NOW.getTime() + 120_000));
    expect(await delivery(id)).toMatchObject({ state: "delivered", status: 204, attempts: 2 });
  });

  it("never reach a private address unless the environment allows it", async () => {
    const id = await fire(webhook);
    process.env.WEBHOOK_ALLOW_PRIVATE = "off";
    try {
      await closeConnections();
      forgetEverything();
      setClock(NOW);
      await sendDelivery(id);
    } finally {
      process.env.WEBHOOK_ALLOW_PRIVATE = "on";
      await closeConnections();
      forgetEverything();
    }
    expect(received).toEqual([]);
    expect(await delivery(id)).toMatchObject({ state: "queued", status: null });
    expect((await delivery(id)).answer).toContain("private network");
  });
});

it.each([
  ["slack", '{"text":"*Welcome Ada \\"A\\"*\\nSay hi &lt;!channel&gt;"}'],
  ["mattermost", '{"text":"**Welcome Ada \\"A\\"**\\nSay hi <!channel>"}'],
] as const)("a chat message is put as %s reads it, unsigned", async (provider, expected) => {
  const title = "Welcome {{first_name}}";
  const body = richTextOf("Say hi <!channel>");
  const id = await fire(() =>
    makeTemplate(db(), "message", { by: "chat", title, body, to: { provider, url } }),
  );
  await sendDelivery(id);
  expect(received[0]?.body).toBe(expected);
  expect(received[0]?.headers["webhook-signature"]).toBeUndefined();
});
