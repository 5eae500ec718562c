import { contract } from "@/lib/http/contract";
import { directoryFilter } from "../schema/directory";

export const exportPeopleContract = contract({
  id: "exportPeople",
  method: "GET",
  path: "/api/ui/people/export",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "People",
  summary: "The list of people as it is narrowed, as CSV in the columns that can be imported",
  query: directoryFilter.pick({ q: true, role: true, state: true }),
  produces: "text/csv",
});
