import { z } from "zod";
import { eventNames, type WebhookEvent } from "./event-names";

const day = z.iso.date();
const person = z.object({ id: z.int(), first_name: z.string(), last_name: z.string(), email: z.string() });

/** What integrators can subscribe to, and what each call's `data` holds. */
export const webhookEvents = {
  "hire.created": z.object({ person, start_day: day.nullable(), sequences: z.array(z.int()) }),
  "step.fired": z.object({
    person,
    step: z.int(),
    trigger: z.string(),
    items: z.array(z.object({ kind: z.string(), title: z.string() })),
  }),
  "todo.done": z.object({ person, title: z.string() }),
  "onboarding.finished": z.object({ person }),
  "leave.applied": z.object({
    person,
    application: z.int(),
    from: z.string(),
    to: z.string(),
    timezone: z.string(),
  }),
  "leave.decided": z.object({
    person,
    application: z.int(),
    decision: z.enum(["approved", "denied", "reversed"]),
    /** What it is from now on, which a reversal alone does not say. */
    status: z.enum(["approved", "denied"]),
    from: z.string(),
    to: z.string(),
    timezone: z.string(),
  }),
  "shift.published": z.object({
    unit: z.int(),
    published_through: day,
    /** How many shifts, of how many people, became visible. */
    shifts: z.int(),
    people: z.int(),
  }),
} as const satisfies Record<WebhookEvent, z.ZodType>;

/** The call that an administrator makes to see whether a subscriber answers; nobody subscribes to it. */
export const testEvent = "webhook.test";

/** The data of an event as whoever tells it knows it: people by id. */
export type Told<E extends WebhookEvent> = Omit<z.input<(typeof webhookEvents)[E]>, "person"> &
  ("person" extends keyof z.input<(typeof webhookEvents)[E]> ? { person: number } : unknown);

const summaries: Record<WebhookEvent, string> = {
  "hire.created": "A new hire was added",
  "step.fired": "A step of a sequence happened",
  "todo.done": "Somebody finished a to-do",
  "onboarding.finished": "Everything of somebody's onboarding is done for the first time",
  "leave.applied": "Somebody applied for leave",
  "leave.decided": "A leave application was decided, or a decision reversed",
  "shift.published": "Shifts of a unit became visible",
};

/** Every call for the API's document. The headers are those of Standard Webhooks. */
export const documentedEvents = [
  ...eventNames.map((name) => documented(name, summaries[name], webhookEvents[name])),
  documented(testEvent, "An administrator tries whether you answer", z.object({ webhook: z.int() })),
];

function documented<Name extends string>(name: Name, summary: string, data: z.ZodType) {
  return { name, summary, body: z.object({ type: z.literal(name), timestamp: z.iso.datetime(), data }) };
}
