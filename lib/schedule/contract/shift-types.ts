import { contract } from "@/lib/http/contract";
import { created, idParams } from "@/lib/org/schema/ids";
import { createShiftTypeInput, updateShiftTypeInput } from "../schema/shift-types";

const common = { auth: "session", roles: [1], dialect: "problem", tag: "Roster" } as const;

export const createShiftTypeContract = contract({
  ...common,
  id: "createShiftType",
  method: "POST",
  path: "/api/ui/shift-types",
  summary: "Add a kind of shift",
  body: createShiftTypeInput,
  response: created,
  status: 201,
});

export const updateShiftTypeContract = contract({
  ...common,
  id: "updateShiftType",
  method: "PATCH",
  path: "/api/ui/shift-types/{id}",
  summary: "Change, archive or restore a kind of shift; what is left out stays",
  params: idParams,
  body: updateShiftTypeInput,
});
