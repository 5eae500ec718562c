import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { giveSequences } from "@/lib/people/commands/give-sequences";
import { assignSequencesContract } from "@/lib/people/contract/users";
import { clashesOf } from "@/lib/people/queries/clashes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(
      assignSequencesContract,
      ({ actor, params, body, tx }) => giveSequences(actor, params.id, body.sequences, tx),
      async ({ sequences }, { tx }) => (await clashesOf([{ sequences }], { tx })).flat(),
    ),
  ),
);
