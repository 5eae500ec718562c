import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { previewPlanContract } from "@/lib/onboarding/contract/preview";
import { previewPlan } from "@/lib/onboarding/queries/preview";

const handler = resource(route(previewPlanContract, ({ body }) => previewPlan(body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
