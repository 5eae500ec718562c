import { choosePasswordContract } from "@/lib/auth/contract";
import { choosePassword } from "@/lib/auth/invites";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(choosePasswordContract, ({ body }) => choosePassword(body.token, body.password)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
