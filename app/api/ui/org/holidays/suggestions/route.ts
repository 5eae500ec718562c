import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { suggestHolidaysContract } from "@/lib/org/contract/holidays";
import { publicHolidays } from "@/lib/org/rules/public-holidays";

const handler = resource(
  route(suggestHolidaysContract, async ({ actor, query }) =>
    publicHolidays(query.country, query.region ?? null, query.year, actor.language),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
