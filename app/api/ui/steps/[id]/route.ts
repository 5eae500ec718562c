import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { changeStep } from "@/lib/onboarding/commands/steps";
import { changeStepContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(changeStepContract, ({ actor, params, body }) => changeStep(actor, { stepId: params.id, ...body })),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
