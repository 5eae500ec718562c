import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { claimShift } from "@/lib/schedule/commands/claim";
import { claimOpenShiftContract } from "@/lib/schedule/contract/claim";

const handler = resource(route(claimOpenShiftContract, ({ actor, params }) => claimShift(actor, params)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
