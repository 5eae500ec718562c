import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db";
import { enqueue } from "@/lib/jobs/enqueue";
import { messageLetter } from "@/lib/mail/letters/message";
import { queueMail } from "@/lib/mail/outbox";
import { chatBody } from "../../content/chat";
import { fillBody, fillContent } from "../../content/fill";
import { type ContentOf, itemOf } from "../../content/items";
import { type Contact, type FireFacts, recipientOf } from "./facts";
import type { FiringItem } from "./items";

/** Queues what goes out of the house: mails, chat messages, webhook calls. Gives the titles nobody could receive. */
export async function deliverMessages(
  tx: Tx,
  facts: FireFacts,
  items: readonly FiringItem[],
): Promise<string[]> {
  const undelivered: string[] = [];
  for (const item of items) {
    const { kind, content } = itemOf(item.kind, item.content);
    if (kind === "webhook") await call(tx, facts, content);
    if (kind !== "message") continue;
    if (content.by === "chat") await chat(tx, facts, content);
    else if (!(await mail(tx, facts, content))) undelivered.push(item.title);
  }
  return undelivered;
}

type Message<By> = Extract<ContentOf<"message">, { by: By }>;

async function mail(tx: Tx, facts: FireFacts, content: Message<"mail">): Promise<boolean> {
  const to = await receiver(tx, facts, content.to);
  if (!to?.active) return false;
  const { title: subject, body: text } = fillContent(content, facts.values);
  await queueMail(tx, recipientOf(to), facts.organisation, messageLetter({ subject, text }));
  return true;
}

async function receiver(tx: Tx, facts: FireFacts, to: Message<"mail">["to"]): Promise<Contact | null> {
  if (to.kind === "hire") return facts.person;
  if (to.kind !== "person") return facts[to.kind];
  return tx.person.findUnique({
    where: { id: to.person },
    select: { id: true, firstName: true, lastName: true, email: true, language: true, active: true },
  });
}

async function chat(tx: Tx, facts: FireFacts, content: Message<"chat">): Promise<void> {
  const filled = fillContent(content, facts.values);
  await deliver(tx, facts.at, "sequence.chat", content.to.url, chatBody(content.to.provider, filled));
}

async function call(tx: Tx, facts: FireFacts, content: ContentOf<"webhook">): Promise<void> {
  await deliver(tx, facts.at, "sequence.webhook", content.url, fillBody(content.body, facts.values));
}

async function deliver(tx: Tx, createdAt: Date, event: string, url: string, body: string): Promise<void> {
  const messageId = `msg_${randomUUID()}`;
  const { id } = await tx.delivery.create({
    data: { messageId, event, url, body, createdAt },
    select: { id: true },
  });
  await enqueue(tx, "delivery.send", { id });
}
