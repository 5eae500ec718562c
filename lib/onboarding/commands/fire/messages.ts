import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db";
import { enqueueAll } from "@/lib/jobs/enqueue";
import { messageLetter } from "@/lib/mail/letters/message";
import { chatBody } from "../../content/chat";
import { fillBody, fillContent } from "../../content/fill";
import type { ContentOf } from "../../content/items";
import { type Batch, factsOf } from "./batch";
import { type Contact, type FireFacts, recipientOf } from "./facts";
import type { ParsedItem } from "./items";

type Message<By> = Extract<ContentOf<"message">, { by: By }>;

/** Queues what goes out of the house: mails, chat messages, webhook calls. Gives the items nobody could receive. */
export async function deliverMessages(tx: Tx, batch: Batch): Promise<ParsedItem[]> {
  const undelivered: ParsedItem[] = [];
  const calls: { event: string; url: string; body: string }[] = [];
  for (const item of batch.items) {
    const { kind, content } = item.parsed;
    const facts = factsOf(batch, item);
    if (kind === "webhook") {
      calls.push({ event: "sequence.webhook", url: content.url, body: fillBody(content.body, facts.values) });
    }
    if (kind !== "message") continue;
    if (content.by === "chat") {
      const body = chatBody(content.to.provider, fillContent(content, facts.values));
      calls.push({ event: "sequence.chat", url: content.to.url, body });
    } else if (!write(batch, facts, content)) undelivered.push(item);
  }
  await queueCalls(tx, calls, batch.at);
  return undelivered;
}

function write(batch: Batch, facts: FireFacts, content: Message<"mail">): boolean {
  const to = receiver(batch, facts, content.to);
  if (!to?.active) return false;
  const { title: subject, body: text } = fillContent(content, facts.values);
  batch.mails.push({ to: recipientOf(to), write: messageLetter({ subject, text }) });
  return true;
}

function receiver({ contacts }: Batch, facts: FireFacts, to: Message<"mail">["to"]): Contact | null {
  if (to.kind === "hire") return facts.person;
  return to.kind === "person" ? (contacts.get(to.person) ?? null) : facts[to.kind];
}

async function queueCalls(
  tx: Tx,
  calls: readonly { event: string; url: string; body: string }[],
  createdAt: Date,
): Promise<void> {
  if (calls.length === 0) return;
  const rows = await tx.delivery.createManyAndReturn({
    data: calls.map((call) => ({ ...call, messageId: `msg_${randomUUID()}`, createdAt })),
    select: { id: true },
  });
  await enqueueAll(tx, "delivery.send", rows);
}
