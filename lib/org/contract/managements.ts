import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { created, idParams } from "../schema/ids";
import { management, managementInput, managementRights } from "../schema/staffing";

const common = { auth: "session", dialect: "problem", tag: "Organisation", params: idParams } as const;

export const listManagersContract = contract({
  ...common,
  id: "listManagers",
  method: "GET",
  path: "/api/ui/org/units/{id}/managers",
  roles: [1, 2],
  summary: "Who manages a unit and its sections",
  response: z.array(management),
});

export const addManagementContract = contract({
  ...common,
  id: "addManagement",
  method: "POST",
  path: "/api/ui/org/units/{id}/managers",
  roles: [1],
  summary: "Let a person manage a unit or one of its sections",
  body: managementInput,
  response: created,
  status: 201,
});

export const updateManagementContract = contract({
  ...common,
  id: "updateManagement",
  method: "PATCH",
  path: "/api/ui/org/managements/{id}",
  roles: [1],
  summary: "Change what somebody may do where they manage",
  body: managementRights,
});

export const removeManagementContract = contract({
  ...common,
  id: "removeManagement",
  method: "DELETE",
  path: "/api/ui/org/managements/{id}",
  roles: [1],
  summary: "End somebody's managing of a place",
});
