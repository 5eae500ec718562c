import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { addHolidaysInput, holiday, suggestedHolidays, suggestionQuery } from "../schema/holidays";
import { idParams } from "../schema/ids";

const common = { auth: "session", dialect: "problem", tag: "Organisation" } as const;

export const listHolidaysContract = contract({
  ...common,
  id: "listHolidays",
  method: "GET",
  path: "/api/ui/org/units/{id}/holidays",
  roles: [1, 2],
  summary: "A unit's public holidays",
  params: idParams,
  response: z.array(holiday),
});

export const addHolidaysContract = contract({
  ...common,
  id: "addHolidays",
  method: "POST",
  path: "/api/ui/org/units/{id}/holidays",
  roles: [1],
  summary: "Add public holidays to a unit; days it has already stay",
  params: idParams,
  body: addHolidaysInput,
  response: z.object({ added: z.int() }),
});

export const removeHolidayContract = contract({
  ...common,
  id: "removeHoliday",
  method: "DELETE",
  path: "/api/ui/org/holidays/{id}",
  roles: [1],
  summary: "Take a public holiday from its unit",
  params: idParams,
});

export const suggestHolidaysContract = contract({
  ...common,
  id: "suggestHolidays",
  method: "GET",
  path: "/api/ui/org/holidays/suggestions",
  roles: [1],
  summary: "The public holidays of a country or region in a year",
  query: suggestionQuery,
  response: suggestedHolidays,
});
