import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { cancelOffboarding } from "@/lib/onboarding/commands/offboarding/cancel";
import { cancelOffboardingContract } from "@/lib/people/contract/users";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(cancelOffboardingContract, ({ actor, params }) => cancelOffboarding(actor, params.user))),
);
