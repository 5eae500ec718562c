import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { approvePunches } from "@/lib/schedule/commands/punches/approve";
import { approvePunchesContract } from "@/lib/schedule/contract/punches";

const handler = resource(route(approvePunchesContract, ({ actor, body }) => approvePunches(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
