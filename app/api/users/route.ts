import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createPerson } from "@/lib/people/commands/create";
import { createUserContract } from "@/lib/people/contract/onboarding-api";
import { clashesOf } from "@/lib/people/queries/clashes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(
      createUserContract,
      ({ actor, body, tx }) => createPerson(actor, body, tx),
      async (fields, { tx }) => (await clashesOf([fields], { tx })).flat(),
    ),
  ),
);
