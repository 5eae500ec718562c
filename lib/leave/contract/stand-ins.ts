import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { created, idParams } from "@/lib/org/schema/ids";
import { standInEntry, standInInput } from "../schema/stand-ins";

const common = {
  auth: "session",
  roles: [1, 2],
  dialect: "problem",
  tag: "Approvals",
  params: idParams,
} as const;

export const listStandInsContract = contract({
  ...common,
  id: "listStandIns",
  method: "GET",
  path: "/api/ui/people/{id}/stand-ins",
  summary: "Who decides for a manager now or later",
  response: z.array(standInEntry),
});

export const nameStandInContract = contract({
  ...common,
  id: "nameStandIn",
  method: "POST",
  path: "/api/ui/people/{id}/stand-ins",
  summary: "Name who decides for a manager while they are away",
  body: standInInput,
  response: created,
  status: 201,
});

export const endStandInContract = contract({
  ...common,
  id: "endStandIn",
  method: "DELETE",
  path: "/api/ui/stand-ins/{id}",
  summary: "End it before its last day",
});
