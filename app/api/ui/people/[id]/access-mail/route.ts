import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { resendAccess } from "@/lib/onboarding/commands/send-access";
import { sendAccessMailContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(sendAccessMailContract, ({ actor, params }) => resendAccess(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
