import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { pathId } from "@/lib/org/schema/ids";
import { commentPart } from "./task-comments";
import {
  TASK_DUE,
  TASK_ORDERS,
  TASK_PRIORITIES,
  TASK_REMINDERS,
  TASK_ROLES,
  TASK_SCOPES,
  TASKS_TOGETHER,
} from "./task-words";

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
  .transform((text) => text as Day);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Not a time: HH:MM.");
const person = z.int().positive();

export const taskParams = z.object({ id: pathId });

/** Day and time of a chosen reminder are the reader's own. */
const reminder = {
  reminder: z.enum(TASK_REMINDERS).optional(),
  remindDay: day.nullable().optional(),
  remindTime: time.nullable().optional(),
};
type Reminding = {
  reminder?: (typeof TASK_REMINDERS)[number] | undefined;
  remindDay?: Day | null | undefined;
  remindTime?: string | null | undefined;
};

const momentGiven = ({ reminder: kind, remindDay, remindTime }: Reminding, ctx: z.RefinementCtx) => {
  if (kind !== "moment") return;
  if (!remindDay) ctx.addIssue({ code: "custom", path: ["remindDay"], message: "Choose a day." });
  if (!remindTime) ctx.addIssue({ code: "custom", path: ["remindTime"], message: "Choose a time." });
};

const title = z.string().trim().min(1, "Give it a title.").max(240, "At most 240 characters.");
const body = z.string().max(20_000, "At most 20,000 characters.");

/** A task made by hand. */
export const createTaskInput = z
  .strictObject({
    title,
    body: body.default(""),
    about: person.nullable().default(null),
    assignee: person.nullable().default(null),
    priority: z.enum(TASK_PRIORITIES).default("normal"),
    dueDay: day.nullable().default(null),
    ...reminder,
  })
  .superRefine(momentGiven);
export type CreateTaskInput = z.output<typeof createTaskInput>;

/** What is left out stays. */
export const updateTaskInput = z
  .strictObject({
    title: title.optional(),
    body: body.optional(),
    assignee: person.nullable().optional(),
    priority: z.enum(TASK_PRIORITIES).optional(),
    dueDay: day.nullable().optional(),
    done: z.boolean().optional(),
    ...reminder,
  })
  .superRefine(momentGiven);
export type UpdateTaskInput = z.output<typeof updateTaskInput>;

/** Several tasks at once: done or open again, or all to one person. */
export const updateTasksInput = z.strictObject({
  ids: z.array(z.int().positive()).min(1, "Choose at least one task.").max(TASKS_TOGETHER),
  assignee: person.nullable().optional(),
  done: z.boolean().optional(),
});
export type UpdateTasksInput = z.output<typeof updateTasksInput>;

/** Ids of the tasks that were not like this before. */
export const updatedTasks = z.object({ changed: z.array(z.int()) });

const place = z.string().max(200).optional().catch(undefined);

/** What the list is narrowed to; lives in the address, so anything odd there is left out. */
export const taskFilter = z.object({
  scope: z.enum(TASK_SCOPES).catch("mine").default("mine"),
  state: z.enum(["open", "done"]).catch("open").default("open"),
  meant: z.enum(TASK_ROLES).optional().catch(undefined),
  owner: z.literal("nobody").optional().catch(undefined),
  due: z.enum(TASK_DUE).optional().catch(undefined),
  priority: z.enum(TASK_PRIORITIES).optional().catch(undefined),
  order: z.enum(TASK_ORDERS).catch("due").default("due"),
  after: place,
  before: place,
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

export type TaskPage = {
  tasks: Task[];
  /** How many there are, counted up to `TASKS_COUNTED`. */
  count: number;
  isCountCapped: boolean;
  /** Where the neighbouring pages begin; null where there is none. */
  after: string | null;
  before: string | null;
};

export const taskDetail = task.extend({
  body: z.string(),
  /** May the reader change what it says? */
  isRewordable: z.boolean(),
  createdAt: z.string(),
  doneBy: z.string().nullable(),
  reminder: z.enum(TASK_REMINDERS),
  remindAt: z.string().nullable(),
  remindedAt: z.string().nullable(),
  history: z.array(
    z.object({
      id: z.int(),
      author: z.string(),
      parts: z.array(commentPart),
      at: z.string(),
      editedAt: z.string().nullable(),
      /** May the reader change it, or take it away? */
      isMine: z.boolean(),
      isRemovable: z.boolean(),
    }),
  ),
});
export type TaskDetail = z.output<typeof taskDetail>;
export type TaskComment = TaskDetail["history"][number];
