export const TASK_PRIORITIES = ["low", "normal", "high"] as const;
export const TASK_SCOPES = ["mine", "role", "all"] as const;
/** Whom the sequence meant a task for. */
export const TASK_MEANT = ["manager", "buddy", "person", "administrators", "managers"] as const;
