import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createPeople } from "@/lib/people/commands/create-many";
import { createUsersContract } from "@/lib/people/contract/users";
import { clashesOf } from "@/lib/people/queries/clashes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(
      createUsersContract,
      async ({ actor, body, tx }) => ({ users: await createPeople(actor, body.users, tx) }),
      async ({ users = [] }, { tx }) => {
        const clashes = await clashesOf(users, { tx });
        return clashes.flatMap((wrong, index) =>
          wrong.map(({ path, message }) => ({ path: ["users", index, ...path], message })),
        );
      },
    ),
  ),
);
