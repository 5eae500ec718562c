import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { exportPerson } from "@/lib/people/commands/export";
import { exportPersonContract } from "@/lib/people/contract/export";

const handler = resource(
  route(exportPersonContract, async ({ actor, params }) => new Answer(await exportPerson(actor, params.id))),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
