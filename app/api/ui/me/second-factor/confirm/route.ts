import { confirmSecondFactor } from "@/lib/auth/second-factor/commands";
import { confirmSecondFactorContract } from "@/lib/auth/second-factor/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(confirmSecondFactorContract, async ({ actor, body }) => ({
    recoveryCodes: await confirmSecondFactor(actor, body.code),
  })),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
