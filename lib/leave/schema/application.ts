import { z } from "zod";
import { readSpan } from "../rules/span";

const localTimePattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** `Y-m-d H:i:s`, local to the home unit; whether it is a real time is asked of the pair. */
const localTimeText = z
  .string()
  .regex(localTimePattern)
  .meta({ description: "Local time of the home unit.", example: "2026-07-06 00:00:00" });

/** Left out, null and "" all mean that nothing was sent. */
const optionalText = z.string().nullish();
const sent = (...texts: (string | null | undefined)[]): string | null => texts.find((text) => text) ?? null;

/** The body of an application as clients of the employee API send it; ids are still opaque text. */
export const leaveApplicationBody = z
  .object({
    from: localTimeText,
    to: localTimeText,
    leaveReasonId: z.string().min(1).meta({ description: "An id from `GET /v2/users/leave-reasons`." }),
    leaveManagerId: optionalText.meta({
      description:
        "An id from `GET /v2/users/leave-applications/managers`; left out, routing finds a receiver.",
    }),
    managerId: optionalText.meta({ description: "Another name of `leaveManagerId`, which wins." }),
    comment: optionalText,
    leaveMessage: optionalText.meta({ description: "Another name of `comment`, which wins." }),
    allDay: z.unknown().optional().meta({ description: "Ignored: it follows from the times." }),
  })
  .refine(({ from, to }) => readSpan(from, to) !== null, { path: ["to"] })
  .transform(({ from, to, ...body }) => ({
    from,
    to,
    reasonId: body.leaveReasonId,
    managerId: sent(body.leaveManagerId, body.managerId),
    comment: sent(body.comment, body.leaveMessage) ?? "",
  }));

export type LeaveApplicationBody = z.output<typeof leaveApplicationBody>;
