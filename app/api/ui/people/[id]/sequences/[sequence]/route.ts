import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { unassignSequence } from "@/lib/onboarding/commands/unassign";
import { takeSequenceContract } from "@/lib/onboarding/contract/plan";
import { requireVisible } from "@/lib/people/queries/visible";

const handler = resource(
  route(takeSequenceContract, async ({ actor, params }) => {
    await requireVisible(actor, params.id);
    return unassignSequence(actor, { personId: params.id, sequenceId: params.sequence });
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
