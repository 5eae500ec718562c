import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { exportPerson } from "@/lib/people/commands/export";
import { exportMeContract } from "@/lib/people/contract/export";

const handler = resource(
  route(exportMeContract, async ({ actor }) => new Answer(await exportPerson(actor, actor.id))),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
