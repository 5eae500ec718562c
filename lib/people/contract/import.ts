import { contract } from "@/lib/http/contract";
import { importQuery, importReport } from "../schema/import";

const common = { auth: "session", roles: [1], dialect: "problem", tag: "People" } as const;

export const importPeopleContract = contract({
  ...common,
  id: "importPeople",
  method: "POST",
  path: "/api/ui/people/import",
  summary: "Check a table of people, or add everybody in it; the body is the CSV file",
  query: importQuery,
  response: importReport,
  errors: [
    { status: 400, description: "No such table, or one with faults; `data` tells them." },
    { status: 409, description: "What the table speaks of changed meanwhile." },
  ],
});

export const importTemplateContract = contract({
  ...common,
  id: "importTemplate",
  method: "GET",
  path: "/api/ui/people/import",
  summary: "An empty table of people with every column, as CSV",
  produces: "text/csv",
});
