import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createPerson } from "@/lib/people/commands/create";
import { createUserContract } from "@/lib/people/contract/onboarding-api";
import { listUsersContract } from "@/lib/people/contract/users";
import { clashesOf } from "@/lib/people/queries/clashes";
import { listUsers } from "@/lib/people/queries/users";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(listUsersContract, ({ query, request }) => listUsers(query, request.url)),
    route(
      createUserContract,
      ({ actor, body, tx }) => createPerson(actor, body, tx),
      async (fields, { tx }) => (await clashesOf([fields], { tx })).flat(),
    ),
  ),
);
