import { endSecondFactor } from "@/lib/auth/second-factor/commands";
import { endSecondFactorContract } from "@/lib/auth/second-factor/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(endSecondFactorContract, ({ actor, body }) => endSecondFactor(actor, body.code)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
