import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { setUpOrganisation } from "@/lib/org/commands/set-up";
import { setUpContract } from "@/lib/org/contract/set-up";

const handler = resource(route(setUpContract, ({ body }) => setUpOrganisation(body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
