import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { markPageRead } from "@/lib/onboarding/commands/preboarding/open";
import { preboardingReadContract } from "@/lib/onboarding/contract/preboarding";

const handler = resource(
  route(preboardingReadContract, ({ body, params, context }) =>
    markPageRead({ secret: body.secret, address: context.address }, params.id),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
