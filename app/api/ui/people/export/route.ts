import { csvAnswer } from "@/lib/http/csv-answer";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { exportPeopleContract } from "@/lib/people/contract/directory";
import { exportPeople } from "@/lib/people/queries/directory-table";

const handler = resource(
  route(exportPeopleContract, async ({ actor, query }) =>
    csvAnswer("people.csv", await exportPeople(actor, query)),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
