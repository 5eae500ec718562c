import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { addHolidays } from "@/lib/org/commands/holidays";
import { addHolidaysContract, listHolidaysContract } from "@/lib/org/contract/holidays";
import { unitHolidays } from "@/lib/org/queries/holidays";

const handler = resource(
  route(listHolidaysContract, ({ actor, params }) => unitHolidays(actor, params.id)),
  route(addHolidaysContract, ({ actor, params, body }) => addHolidays(actor, params.id, body.holidays)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
