import { renewRecoveryCodes } from "@/lib/auth/second-factor/commands";
import { renewRecoveryCodesContract } from "@/lib/auth/second-factor/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(renewRecoveryCodesContract, async ({ actor, body }) => ({
    recoveryCodes: await renewRecoveryCodes(actor, body.code),
  })),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
