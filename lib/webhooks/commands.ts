import { isIP } from "node:net";
import { record } from "@/lib/audit";
import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { isPublicAddress } from "@/lib/outbound/public-address";
import type { ChangedWebhook, NewWebhook } from "./schema";
import { newWebhookSecret, sealed, secretText } from "./secrets";

/** Subscribes an address. The secret is in the answer and readable nowhere else. Raises FORBIDDEN, INVALID. */
export async function createWebhook(
  actor: Actor,
  input: NewWebhook,
  outer?: Tx,
): Promise<{ id: number; secret: string }> {
  requireAdministrator(actor);
  refusePrivate(input.url);
  const secret = newWebhookSecret();
  return inTransaction(async (tx) => {
    const { id } = await tx.webhook.create({
      data: { ...input, secret: sealed(secret), createdAt: now() },
      select: { id: true },
    });
    await note(tx, actor, "webhook.created", id, input);
    return { id, secret: secretText(secret) };
  }, outer);
}

/** Changes a subscriber. Raises FORBIDDEN, NOT_FOUND, INVALID. */
export async function updateWebhook(
  actor: Actor,
  id: number,
  changes: ChangedWebhook,
  outer?: Tx,
): Promise<void> {
  requireAdministrator(actor);
  if (changes.url !== undefined) refusePrivate(changes.url);
  await inTransaction(async (tx) => {
    const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const { count } = await tx.webhook.updateMany({ where: { id }, data });
    if (count === 0) throw notFound();
    await note(tx, actor, "webhook.updated", id, data);
  }, outer);
}

/** Removes a subscriber; calls that still wait fail, those made stay in the log. Raises FORBIDDEN, NOT_FOUND. */
export async function removeWebhook(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireAdministrator(actor);
  await inTransaction(async (tx) => {
    const data = { state: "failed" as const, nextTryAt: null, answer: "The subscriber was removed." };
    await tx.delivery.updateMany({ where: { webhookId: id, state: "queued" }, data });
    const { count } = await tx.webhook.deleteMany({ where: { id } });
    if (count === 0) throw notFound();
    await note(tx, actor, "webhook.removed", id);
  }, outer);
}

/** A new secret; the one before signs beside it until it is forgotten. Raises FORBIDDEN, NOT_FOUND. */
export async function rotateSecret(actor: Actor, id: number, outer?: Tx): Promise<{ secret: string }> {
  requireAdministrator(actor);
  const secret = newWebhookSecret();
  return inTransaction(async (tx) => {
    const before = await tx.webhook.findUnique({ where: { id }, select: { secret: true } });
    if (!before) throw notFound();
    const data = { secret: sealed(secret), previousSecret: before.secret };
    await tx.webhook.update({ where: { id }, data, select: { id: true } });
    await note(tx, actor, "webhook.secretRotated", id);
    return { secret: secretText(secret) };
  }, outer);
}

/** From now on only the new secret signs. Raises FORBIDDEN, NOT_FOUND. */
export async function forgetPreviousSecret(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireAdministrator(actor);
  await inTransaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({ where: { id }, data: { previousSecret: null } });
    if (count === 0) throw notFound();
    await note(tx, actor, "webhook.previousSecretForgotten", id);
  }, outer);
}

/** Calls that no subscriber asked for: items of sequences. What a removed subscriber asked for is neither. */
const fromSequences = { event: { startsWith: "sequence." } };

/** Makes a call again under its message id, by which the receiver knows it. Raises FORBIDDEN, NOT_FOUND. */
export async function redeliver(actor: Actor, deliveryId: number, outer?: Tx): Promise<void> {
  requireAdministrator(actor);
  await inTransaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: { id: deliveryId, state: { not: "queued" }, OR: [{ webhookId: { not: null } }, fromSequences] },
      data: { state: "queued", attempts: 0, nextTryAt: null, deliveredAt: null, status: null, answer: null },
    });
    if (count === 0) throw notFound();
    await enqueue(tx, "delivery.send", { id: deliveryId });
    await record(tx, actor, { action: "webhook.redelivered", subject: { kind: "delivery", id: deliveryId } });
  }, outer);
}

function requireAdministrator(actor: Actor): void {
  if (!isAdministrator(actor)) throw forbidden();
}

/** Names are looked up when called; an address that is private on its face is refused here already. */
function refusePrivate(url: string): void {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const isPrivate = isIP(host) ? !isPublicAddress(host) : /(^|\.)localhost\.?$/i.test(host);
  if (isPrivate && !env().WEBHOOK_ALLOW_PRIVATE)
    throw invalid([{ path: ["url"], message: "private_address" }]);
}

const note = (tx: Tx, actor: Actor, action: string, id: number, after?: object) =>
  record(tx, actor, {
    action,
    subject: { kind: "webhook", id },
    ...(after ? { after: { ...after } } : {}),
  });
