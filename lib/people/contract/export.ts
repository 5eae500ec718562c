import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";

const common = {
  method: "GET",
  auth: "session",
  dialect: "problem",
  tag: "People",
  produces: "application/json",
} as const;

export const exportMeContract = contract({
  ...common,
  id: "exportMe",
  path: "/api/ui/me/export",
  summary: "Everything that is held about me, as one file",
});

export const exportPersonContract = contract({
  ...common,
  roles: [1],
  id: "exportPerson",
  path: "/api/ui/people/{id}/export",
  summary: "Everything that is held about a person, as one file",
  params: z.object({ id: pathId }),
});
