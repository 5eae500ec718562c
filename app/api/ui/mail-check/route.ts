import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { checkMailServer } from "@/lib/mail/check/check";
import { checkMailServerContract } from "@/lib/mail/contract";

const handler = resource(route(checkMailServerContract, ({ actor }) => checkMailServer(actor)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
