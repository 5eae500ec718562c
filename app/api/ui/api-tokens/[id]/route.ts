import { revokeApiToken } from "@/lib/auth/api-tokens/commands";
import { revokeApiTokenContract } from "@/lib/auth/api-tokens/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(revokeApiTokenContract, ({ actor, params }) => revokeApiToken(actor, params.id))),
);
