import { contract } from "@/lib/http/contract";
import { idParams } from "@/lib/org/schema/ids";
import {
  assignShiftInput,
  createShiftInput,
  plannedShift,
  published,
  publishInput,
  updateShiftInput,
} from "../schema/planning";
import { roster, rosterQuery } from "../schema/roster";

const common = { auth: "session", roles: [1, 2], dialect: "problem", tag: "Roster" } as const;

export const readRosterContract = contract({
  ...common,
  id: "readRoster",
  method: "GET",
  path: "/api/ui/roster",
  summary: "A unit's week with its shifts, people and absences",
  query: rosterQuery,
  response: roster,
});

export const createShiftContract = contract({
  ...common,
  id: "createShift",
  method: "POST",
  path: "/api/ui/shifts",
  summary: "Plan a shift with its breaks",
  body: createShiftInput,
  response: plannedShift,
  status: 201,
});

export const updateShiftContract = contract({
  ...common,
  id: "updateShift",
  method: "PUT",
  path: "/api/ui/shifts/{id}",
  summary: "Change a shift and its breaks as a whole",
  params: idParams,
  body: updateShiftInput,
  response: plannedShift,
});

export const cancelShiftContract = contract({
  ...common,
  id: "cancelShift",
  method: "DELETE",
  path: "/api/ui/shifts/{id}",
  summary: "Cancel a shift; it stays on record",
  params: idParams,
});

export const assignShiftContract = contract({
  ...common,
  id: "assignShift",
  method: "PUT",
  path: "/api/ui/shifts/{id}/person",
  summary: "Give a shift to somebody else, or to nobody",
  params: idParams,
  body: assignShiftInput,
  response: plannedShift,
});

export const publishContract = contract({
  ...common,
  id: "publishRoster",
  method: "PUT",
  path: "/api/ui/roster/{id}/published",
  summary: "Show employees a unit's shifts through a day, or hide those after it",
  params: idParams,
  body: publishInput,
  response: published,
});
