import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { resendMailContract } from "@/lib/mail/contract";
import { resendMail } from "@/lib/mail/send";

const handler = resource(route(resendMailContract, ({ actor, params }) => resendMail(actor, params.id)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
