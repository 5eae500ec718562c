import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { created, idParams } from "@/lib/org/schema/ids";
import { approvePunchesInput, createPunchInput, updatePunchInput } from "../schema/punches";

const common = { auth: "session", roles: [1, 2], dialect: "problem", tag: "Roster" } as const;

export const createPunchContract = contract({
  ...common,
  id: "createPunch",
  method: "POST",
  path: "/api/ui/punches",
  summary: "Write down when somebody worked",
  body: createPunchInput,
  response: created,
  status: 201,
});

export const updatePunchContract = contract({
  ...common,
  id: "updatePunch",
  method: "PUT",
  path: "/api/ui/punches/{id}",
  summary: "Change a punch that is not approved",
  params: idParams,
  body: updatePunchInput,
});

export const removePunchContract = contract({
  ...common,
  id: "removePunch",
  method: "DELETE",
  path: "/api/ui/punches/{id}",
  summary: "Remove a punch that is not approved",
  params: idParams,
});

export const approvePunchesContract = contract({
  ...common,
  id: "approvePunches",
  method: "PUT",
  path: "/api/ui/punches/approvals",
  summary: "Approve punches, or take the approval back; all of them or none",
  body: approvePunchesInput,
  response: z.object({ changed: z.int() }),
});
