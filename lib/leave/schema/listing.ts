import { z } from "zod";

export const leaveFilters = ["upcoming", "historical"] as const;

/** Exactly one of the two words, once, in lower case. */
export const leaveListQuery = z.object({
  filter: z.enum(leaveFilters, { error: `INVALID_FILTER, MUST BE ONE OF: ${leaveFilters.join(", ")}` }),
});
export type LeaveFilter = z.output<typeof leaveListQuery>["filter"];

const local = z
  .string()
  .meta({ description: "Local time of the home unit.", example: "2026-07-06 00:00:00" });

/** An application as the employee API shows it to its owner. */
export const listedLeave = z
  .object({
    id: z.string(),
    employeeName: z.string(),
    leaveReason: z.string().meta({ description: "The reason's name." }),
    from: local,
    to: local,
    sendDate: local,
    status: z.enum(["PENDING", "APPROVED", "DENIED"]),
    comment: z.string(),
    allDay: z.boolean(),
  })
  .meta({ id: "LeaveApplication" });
export type ListedLeave = z.input<typeof listedLeave>;

export const leaveList = z.object({ leaveApplications: z.array(listedLeave) });
export const createdLeave = z.object({ leaveApp: listedLeave });

export const managerList = z.object({
  leaveManagers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      section: z.string(),
      defaultManager: z
        .boolean()
        .meta({ description: "Gets the application when none is named; exactly one." }),
    }),
  ),
});

export const reasonList = z.object({
  leaveReasons: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const balanceList = z.object({
  balances: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.enum(["days", "hours"]),
      balance: z.number().meta({ description: "What the ledger says today." }),
      reserved: z.number().meta({ description: "Asked for in applications that are not decided yet." }),
      available: z.number().meta({ description: "The balance without what is reserved." }),
    }),
  ),
});
