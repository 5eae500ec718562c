import { requestResetContract } from "@/lib/auth/contract";
import { requestReset } from "@/lib/auth/reset";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(requestResetContract, ({ body, context }) => requestReset(body.email, context.address)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
