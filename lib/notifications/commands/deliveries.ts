import { now } from "@/lib/clock";
import { db, pool } from "@/lib/db";
import { afterAttempt, LEASE_MS, SWEEP_AFTER_MS } from "@/lib/jobs/attempts";
import { log } from "@/lib/log";
import { isJson } from "@/lib/outbound/json";
import { type OutboundAnswer, post } from "@/lib/outbound/post";
import { sequenceSecret } from "@/lib/outbound/secret";
import { signedHeaders } from "@/lib/outbound/signature";
import { testEvent } from "@/lib/webhooks/events";
import { signingSecrets } from "@/lib/webhooks/signing";

type Claimed = {
  id: number;
  webhookId: number | null;
  messageId: string;
  event: string;
  url: string;
  body: string;
  attempts: number;
};

async function claim(id: number): Promise<Claimed | null> {
  const at = now();
  const { rows } = await pool().query<Claimed>(
    `update "Delivery" set attempts = attempts + 1, "nextTryAt" = $2
      where id = $1 and state = 'queued' and ("nextTryAt" is null or "nextTryAt" <= $3)
      returning id, "webhookId", "messageId", event, url, body, attempts`,
    [id, new Date(at.getTime() + LEASE_MS), at],
  );
  return rows[0] ?? null;
}

/** Makes one queued call and notes what came of it; anything but a 2xx is tried again with growing pauses. */
export async function sendDelivery(id: number): Promise<void> {
  const delivery = await claim(id);
  if (!delivery) return;
  const { status, text } = await attempt(delivery);
  const outcome = { status, answer: text.slice(0, 2_000) };
  if (status !== null && status >= 200 && status < 300) {
    const deliveredAt = now();
    await db().delivery.update({
      where: { id },
      data: { ...outcome, state: "delivered", deliveredAt, nextTryAt: null },
    });
    return;
  }
  const { state, notBefore } = afterFailure(delivery, now());
  await db().delivery.update({ where: { id }, data: { ...outcome, state, nextTryAt: notBefore } });
  log.warn({ delivery: id, status, attempts: delivery.attempts, state }, "a webhook was not taken");
}

/** A test is for somebody who waits for its outcome: it is not tried again. */
const afterFailure = ({ event, attempts }: Claimed, at: Date): ReturnType<typeof afterAttempt> =>
  event === testEvent ? { state: "failed", notBefore: null } : afterAttempt(attempts, at);

async function attempt(
  delivery: Claimed,
): Promise<Omit<OutboundAnswer, "status"> & { status: number | null }> {
  const type = isJson(delivery.body) ? "application/json" : "text/plain; charset=utf-8";
  const secrets = await secretsFor(delivery);
  if (!secrets) return { status: null, text: "The subscriber is switched off." };
  const signed = secrets.length > 0 ? signedHeaders(delivery.messageId, now(), delivery.body, secrets) : {};
  try {
    return await post(delivery.url, delivery.body, {
      "content-type": type,
      "user-agent": "Muster",
      ...signed,
    });
  } catch (error) {
    return { status: null, text: error instanceof Error ? error.message : String(error) };
  }
}

/** Chat services know nothing of our signature: their addresses are the secret. Null when nobody wants the call any more. */
async function secretsFor({ event, webhookId }: Claimed): Promise<Uint8Array[] | null> {
  if (webhookId !== null) return signingSecrets(webhookId);
  if (event === "sequence.chat") return [];
  return event === "sequence.webhook" ? [sequenceSecret()] : null;
}

/** Calls whose time has come again, or whose worker died. */
export async function overdueDeliveries(limit: number): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from "Delivery" where state = 'queued'
      and coalesce("nextTryAt", "createdAt" + $2 * interval '1 millisecond') <= $1 order by id limit $3`,
    [now(), SWEEP_AFTER_MS, limit],
  );
  return rows.map((row) => row.id);
}
