import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { inboxContract } from "@/lib/leave/contract/inbox";
import { leaveInbox } from "@/lib/leave/queries/inbox";

const handler = resource(route(inboxContract, ({ actor, query }) => leaveInbox(actor, query.scope)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
