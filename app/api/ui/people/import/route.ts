import { readBytes } from "@/lib/http/body";
import { csvAnswer } from "@/lib/http/csv-answer";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { importPeople } from "@/lib/people/commands/import";
import { importPeopleContract, importTemplateContract } from "@/lib/people/contract/import";
import { importColumns, importLimit } from "@/lib/people/schema/import-columns";

const handler = resource(
  route(importTemplateContract, async () => csvAnswer("people.csv", [importColumns])),
  route(importPeopleContract, async ({ actor, query, request }) =>
    importPeople(actor, await readBytes(request, importLimit.bytes), query),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
