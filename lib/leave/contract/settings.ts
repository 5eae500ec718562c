import { contract } from "@/lib/http/contract";
import { created, idParams } from "@/lib/org/schema/ids";
import { finalised, finaliseInput } from "../schema/payroll";
import { createReasonInput, reasonOrderInput, updateReasonInput } from "../schema/reasons";
import { createTrackerInput, ledgerEntryInput, updateTrackerInput } from "../schema/trackers";

const common = { auth: "session", roles: [1], dialect: "problem", tag: "Leave settings" } as const;

export const createReasonContract = contract({
  ...common,
  id: "createLeaveReason",
  method: "POST",
  path: "/api/ui/leave/reasons",
  summary: "Add a leave reason at the end of the list",
  body: createReasonInput,
  response: created,
  status: 201,
});

export const updateReasonContract = contract({
  ...common,
  id: "updateLeaveReason",
  method: "PATCH",
  path: "/api/ui/leave/reasons/{id}",
  summary: "Change, archive or restore a leave reason; what is left out stays",
  params: idParams,
  body: updateReasonInput,
});

export const orderReasonsContract = contract({
  ...common,
  id: "orderLeaveReasons",
  method: "PUT",
  path: "/api/ui/leave/reasons/order",
  summary: "Put the leave reasons in use into an order",
  body: reasonOrderInput,
});

export const createTrackerContract = contract({
  ...common,
  id: "createTracker",
  method: "POST",
  path: "/api/ui/leave/trackers",
  summary: "Add a time tracker",
  body: createTrackerInput,
  response: created,
  status: 201,
});

export const updateTrackerContract = contract({
  ...common,
  id: "updateTracker",
  method: "PATCH",
  path: "/api/ui/leave/trackers/{id}",
  summary: "Rename, archive or restore a time tracker",
  params: idParams,
  body: updateTrackerInput,
});

export const writeLedgerEntryContract = contract({
  ...common,
  id: "writeLedgerEntry",
  method: "POST",
  path: "/api/ui/leave/trackers/{id}/entries",
  summary: "Write a line into a person's ledger",
  params: idParams,
  body: ledgerEntryInput,
  response: created,
  status: 201,
});

export const finalisePayrollContract = contract({
  ...common,
  id: "finalisePayroll",
  method: "POST",
  path: "/api/ui/leave/payroll",
  summary: "Make payroll of some days final for a person or a whole unit",
  body: finaliseInput,
  response: finalised,
  status: 201,
});

export const reopenPayrollContract = contract({
  ...common,
  id: "reopenPayroll",
  method: "DELETE",
  path: "/api/ui/leave/payroll/{id}",
  summary: "Open a final payroll period again",
  params: idParams,
});
