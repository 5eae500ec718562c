export const TASK_PRIORITIES = ["low", "normal", "high"] as const;
export const TASK_SCOPES = ["mine", "role", "all"] as const;
export const TASK_REMINDERS = ["dueDay", "moment", "none"] as const;
/** Whom the sequence meant a task for. */
export const TASK_MEANT = ["manager", "buddy", "person", "administrators", "managers"] as const;
/** The same without "one person": what the list by role knows. */
export const TASK_ROLES = ["manager", "buddy", "administrators", "managers"] as const;
export const TASK_DUE = ["overdue", "today", "week", "undated"] as const;
export const TASK_ORDERS = ["due", "priority", "newest"] as const;
/** How many tasks can be changed together. */
export const TASKS_TOGETHER = 100;
/** A list is counted no further than this. */
export const TASKS_COUNTED = 1000;
/** Stands in a comment's text where somebody is mentioned: the object replacement character, which nobody types. */
export const MENTION = "\uFFFC";
