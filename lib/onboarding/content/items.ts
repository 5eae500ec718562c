import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { attachments, fileId } from "@/lib/files/schema";
import { resource } from "./course";
import { form } from "./form";
import type { ItemKind } from "./kinds";
import { asStored } from "./placeholders";
import { body, line, lines, personId, saying } from "./texts";

/** Workday 1 is the start day. */
const workday = z.int("A whole number of workdays.").min(1, "Workdays count from 1.").max(1000);
/** Minutes after midnight on the five-minute grid: 480 is 08:00. */
export const minuteOfDay = z
  .int("Times are whole minutes.")
  .min(0, "Times lie between 00:00 and 23:55.")
  .max(1435, "Times lie between 00:00 and 23:55.")
  .multipleOf(5, "Times are multiples of five minutes.");
const day = z.string().refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.");

export const todo = z.object({
  title: line,
  body,
  form: form.default([]),
  /** Workday by which it should be done; 0 has no due day. */
  dueWorkday: z.int().min(0, "Workdays count from 1; 0 means no due day.").max(1000).default(0),
  attachments,
});

export const appointment = z.object({
  title: line,
  body,
  place: z.string().trim().max(300).default(""),
  minutes: z.int().min(5, "At least five minutes.").max(1440, "At most a day.").default(30),
  moment: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("fixed"), day, minute: minuteOfDay }),
    z.object({ kind: z.literal("workday"), workday, minute: minuteOfDay }),
  ]),
  attachments,
});

export const introduction = z.object({ title: line, body, person: personId });
export const badge = z.object({
  title: line,
  body,
  image: fileId.nullable().default(null),
});
export const preboarding = z.object({ title: line, body: saying, attachments });

const toPerson = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["hire", "manager", "buddy"]) }),
  z.object({ kind: z.literal("person"), person: personId }),
]);
const toChannel = z.object({
  provider: z.enum(["slack", "teams", "mattermost"]),
  url: z.url({ protocol: /^https?$/, error: "The address of an incoming webhook, with https://." }).max(2000),
});
export const message = z.discriminatedUnion("by", [
  z.object({ by: z.literal("mail"), title: line, body: saying, to: toPerson }),
  z.object({ by: z.literal("chat"), title: line, body: saying, to: toChannel }),
]);

const assignee = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["manager", "buddy"]) }),
  z.object({ kind: z.literal("person"), person: personId }),
  z.object({ kind: z.literal("role"), role: z.literal([1, 2]) }),
]);
export type TaskAssignee = z.infer<typeof assignee>;
/** Working days from the day it is made until it is due; null has no due day. */
const dueIn = z.int().min(0).max(1000).nullable().default(null);
export const task = z.object({
  title: line,
  body: lines.default(""),
  assignee,
  priority: z.enum(["low", "normal", "high"]).default("normal"),
  dueIn,
});

export const hardware = z.object({
  title: line,
  serialNumber: z.string().trim().max(200).default(""),
  body: lines.default(""),
  /** Who hands it out and takes it back. */
  assignee,
  dueIn,
});

export const webhook = z.object({
  title: line,
  url: z.url({ protocol: /^https?$/, error: "An address with https://." }).max(2000),
  /** Sent as JSON if it is JSON, else as plain text. */
  body: lines.min(1, "Say what is sent."),
});

/** One schema for each kind of item. */
export const contentOf = {
  todo,
  resource,
  appointment,
  introduction,
  badge,
  preboarding,
  message,
  task,
  hardware,
  webhook,
} as const satisfies Record<ItemKind, z.ZodType>;

export type ContentOf<K extends ItemKind> = z.infer<(typeof contentOf)[K]>;
/** A kind with its content, as one value that narrows by `kind`. */
export type Item = { [K in ItemKind]: { kind: K; content: ContentOf<K> } }[ItemKind];

/** Reads stored content again; throws a ZodError when it does not fit its kind. */
export function itemOf(kind: ItemKind, content: unknown): Item {
  return { kind, content: asStored(() => contentOf[kind].parse(content)) } as Item;
}
