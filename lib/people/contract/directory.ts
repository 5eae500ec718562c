import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { directoryFilter, pickedPerson } from "../schema/directory";

export const findPeopleContract = contract({
  id: "findPeople",
  method: "GET",
  path: "/api/ui/people/search",
  auth: "session",
  roles: [1, 2],
  dialect: "problem",
  tag: "People",
  summary: "Active people by a part of their name, title or e-mail, for pickers",
  query: z.object({ q: z.string().max(200).default("") }),
  response: z.array(pickedPerson),
});

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
