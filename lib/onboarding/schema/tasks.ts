import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { TASK_MEANT, TASK_PRIORITIES, TASK_SCOPES } from "./task-words";

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
  .transform((text) => text as Day);
const person = z.int().positive();

export const taskParams = z.object({ id: z.coerce.number().int().positive() });

/** A task made by hand. */
export const createTaskInput = z.strictObject({
  title: z.string().trim().min(1, "Give it a title.").max(240, "At most 240 characters."),
  body: z.string().max(20_000, "At most 20,000 characters.").default(""),
  about: person.nullable().default(null),
  assignee: person.nullable().default(null),
  priority: z.enum(TASK_PRIORITIES).default("normal"),
  dueDay: day.nullable().default(null),
});
export type CreateTaskInput = z.output<typeof createTaskInput>;

/** What is left out stays. */
export const updateTaskInput = z.strictObject({
  assignee: person.nullable().optional(),
  priority: z.enum(TASK_PRIORITIES).optional(),
  dueDay: day.nullable().optional(),
  done: z.boolean().optional(),
});
export type UpdateTaskInput = z.output<typeof updateTaskInput>;

export const commentInput = z.strictObject({
  body: z.string().trim().min(1, "Write something.").max(5000, "At most 5,000 characters."),
});

export const taskFilter = z.object({
  scope: z.enum(TASK_SCOPES).catch("mine").default("mine"),
  state: z.enum(["open", "done"]).catch("open").default("open"),
  meant: z.enum(TASK_MEANT).optional().catch(undefined),
  after: z.coerce.number().int().positive().optional().catch(undefined),
});
export type TaskFilter = z.output<typeof taskFilter>;

export const task = z.object({
  id: z.int(),
  title: z.string(),
  priority: z.enum(TASK_PRIORITIES),
  dueDay: z.string().nullable(),
  doneAt: z.string().nullable(),
  about: z.object({ id: z.int(), name: z.string() }).nullable(),
  assignee: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** Whom it was meant for: manager, buddy, person, administrators, managers; "" when made by hand. */
  meantFor: z.string(),
  /** The sequences that made it; "" when made by hand. */
  cause: z.string(),
  comments: z.int(),
});
export type Task = z.output<typeof task>;

export const taskDetail = task.extend({
  body: z.string(),
  createdAt: z.string(),
  doneBy: z.string().nullable(),
  history: z.array(z.object({ id: z.int(), author: z.string(), body: z.string(), at: z.string() })),
});
export type TaskDetail = z.output<typeof taskDetail>;
