import { contract } from "@/lib/http/contract";
import { planPreview, previewInput } from "../schema/preview";

export const previewPlanContract = contract({
  id: "previewPlan",
  method: "POST",
  path: "/api/ui/sequences/preview",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Sequences",
  summary: "What would happen and when if these sequences were given; changes nothing",
  body: previewInput,
  response: planPreview,
});
