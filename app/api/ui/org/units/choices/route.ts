import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { unitChoicesContract } from "@/lib/org/contract/units";
import { unitChoices } from "@/lib/org/queries/units";

const handler = resource(route(unitChoicesContract, ({ actor }) => unitChoices(actor)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
