import { createApiToken } from "@/lib/auth/api-tokens/commands";
import { createApiTokenContract, listApiTokensContract } from "@/lib/auth/api-tokens/contract";
import { listApiTokens } from "@/lib/auth/api-tokens/queries";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(listApiTokensContract, ({ actor }) => listApiTokens(actor)),
    route(createApiTokenContract, ({ actor, body }) =>
      createApiToken(actor, { personId: actor.id, name: body.name }),
    ),
  ),
);
