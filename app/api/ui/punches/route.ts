import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createPunch } from "@/lib/schedule/commands/punches/write";
import { createPunchContract } from "@/lib/schedule/contract/punches";

const handler = resource(route(createPunchContract, ({ actor, body }) => createPunch(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
