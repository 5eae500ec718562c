import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removeHoliday } from "@/lib/org/commands/holidays";
import { removeHolidayContract } from "@/lib/org/contract/holidays";

const handler = resource(
  route(removeHolidayContract, ({ actor, params }) => removeHoliday(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
