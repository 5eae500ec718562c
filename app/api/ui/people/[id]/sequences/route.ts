import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { giveSequencesContract } from "@/lib/onboarding/contract/plan";
import { requireVisible } from "@/lib/people/queries/visible";

const handler = resource(
  route(giveSequencesContract, async ({ actor, params, body }) => {
    await requireVisible(actor, params.id);
    return assignSequences(actor, {
      personId: params.id,
      sequenceIds: body.sequences,
      choices: body.past,
    });
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
