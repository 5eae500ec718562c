import { resetSecondFactor } from "@/lib/auth/second-factor/commands";
import { resetSecondFactorContract } from "@/lib/auth/second-factor/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(resetSecondFactorContract, ({ actor, params }) => resetSecondFactor(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
