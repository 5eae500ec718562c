import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { endPreboardingLinks, sendPreboardingAgain } from "@/lib/onboarding/commands/preboarding/send";
import { endPreboardingContract, sendPreboardingContract } from "@/lib/onboarding/contract/preboarding";

const handler = resource(
  route(sendPreboardingContract, ({ actor, params }) => sendPreboardingAgain(actor, params.id)),
  route(endPreboardingContract, ({ actor, params }) => endPreboardingLinks(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
