import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { updatePerson } from "@/lib/people/commands/update";
import { deactivateUserContract, readUserContract, updateUserContract } from "@/lib/people/contract/users";
import { clashesOf } from "@/lib/people/queries/clashes";
import { readUser } from "@/lib/people/queries/users";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(readUserContract, ({ params }) => readUser(params.id)),
    route(
      updateUserContract,
      async ({ actor, params, body }) => {
        await updatePerson(actor, params.id, body);
        return readUser(params.id);
      },
      async (fields, { params }) => (await clashesOf([fields], { self: params.id })).flat(),
    ),
    route(deactivateUserContract, ({ actor, params }) => deactivatePerson(actor, params.id)),
  ),
);
