import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { readRosterContract } from "@/lib/schedule/contract/planning";
import { readRoster } from "@/lib/schedule/queries/roster";

const handler = resource(route(readRosterContract, ({ actor, query }) => readRoster(actor, query)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
