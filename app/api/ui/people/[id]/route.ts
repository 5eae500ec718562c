import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { updatePerson } from "@/lib/people/commands/update";
import { changePersonContract, shutPersonOutContract } from "@/lib/people/contract/changes";
import { clashesOf } from "@/lib/people/queries/clashes";

const handler = resource(
  route(
    changePersonContract,
    ({ actor, params, body }) => updatePerson(actor, params.id, body),
    async (fields, { params, tx }) => (await clashesOf([fields], { self: params.id, tx })).flat(),
  ),
  route(shutPersonOutContract, ({ actor, params }) => deactivatePerson(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
