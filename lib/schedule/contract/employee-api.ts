import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { createdFeed, feedQuery } from "../schema/feed";
import { claimedShift, shiftList, shiftListQuery } from "../schema/listing";

const common = { auth: "bearer", dialect: "err", tag: "Shifts" } as const;
const err = (code: number, msg: string) => ({ err: { code, msg } });

export const listShiftsContract = contract({
  ...common,
  id: "listShifts",
  method: "GET",
  path: "/v2/users/shifts",
  summary: "My coming shifts, or those that nobody has yet",
  description:
    "Published shifts of the next 90 days, at most 20, the earliest first. `unassigned` looks in the units and sections where the caller works or is shared with.",
  query: shiftListQuery,
  response: shiftList,
  errors: [
    {
      status: 400,
      description: "Another filter.",
      example: err(400, "INVALID_FILTER, MUST BE ONE OF: upcoming, unassigned"),
    },
  ],
});

export const claimShiftContract = contract({
  ...common,
  id: "claimShift",
  method: "POST",
  path: "/v2/users/shifts/{id}/claim",
  summary: "Take a shift that nobody has",
  extension: true,
  params: z.object({ id: z.string() }),
  response: claimedShift,
  errors: [
    { status: 400, description: "The id does not decode.", example: err(400, "INVALID_ID: x") },
    { status: 409, description: "Somebody has it by now.", example: err(409, "SHIFT_TAKEN") },
    {
      status: 409,
      description:
        "It meets leave (OVERLAPPING_LEAVES) or another shift (OVERLAPPING_SHIFTS), leaves too little rest (REST_TOO_SHORT), has begun (SHIFT_BEGUN) or lies outside the employment (OUTSIDE_EMPLOYMENT).",
      example: err(409, "OVERLAPPING_SHIFTS"),
    },
  ],
});

const calendar = { ...common, tag: "Calendar", extension: true } as const;

export const feedContract = contract({
  ...calendar,
  id: "calendarFeed",
  method: "GET",
  path: "/v2/users/calendar.ics",
  auth: "public",
  summary: "My shifts and leave as a calendar to subscribe to",
  description: "The answer is text/calendar. An unknown or revoked token is 404.",
  query: feedQuery,
  produces: "text/calendar",
  errors: [{ status: 404, code: "NOT_FOUND", description: "The address is unknown or revoked." }],
});

export const makeFeedContract = contract({
  ...calendar,
  id: "makeCalendarFeed",
  method: "POST",
  path: "/v2/users/calendar",
  summary: "A new private address of my calendar; the one before is revoked",
  response: createdFeed,
  status: 201,
});

export const revokeFeedContract = contract({
  ...calendar,
  id: "revokeCalendarFeed",
  method: "DELETE",
  path: "/v2/users/calendar",
  summary: "Revoke the address of my calendar",
});
