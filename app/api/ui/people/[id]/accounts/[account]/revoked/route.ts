import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { confirmRevoked } from "@/lib/onboarding/commands/accounts";
import { confirmRevokedContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(confirmRevokedContract, ({ actor, params }) =>
    confirmRevoked(actor, { personId: params.id, accountId: params.account }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
