import { choosePasswordContract } from "@/lib/auth/contract";
import { choosePassword } from "@/lib/auth/invites";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(choosePasswordContract, ({ body, context }) =>
    choosePassword(body.token, body.password, context.address),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
