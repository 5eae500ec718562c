import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { switchMailsContract } from "@/lib/mail/contract";
import { switchMails } from "@/lib/mail/switches";

const handler = resource(route(switchMailsContract, ({ actor, body }) => switchMails(actor, body.on)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
