import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { noteOpened } from "@/lib/onboarding/commands/preboarding/open";
import { preboardingOpenedContract } from "@/lib/onboarding/contract/preboarding";

const handler = resource(
  route(preboardingOpenedContract, ({ body, context }) =>
    noteOpened({ secret: body.secret, address: context.address }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
