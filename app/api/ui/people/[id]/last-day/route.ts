import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { cancelOffboarding } from "@/lib/onboarding/commands/offboarding/cancel";
import { planOffboarding } from "@/lib/onboarding/commands/offboarding/plan";
import { cancelLastDayContract, planLastDayContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(planLastDayContract, ({ actor, params, body }) =>
    planOffboarding(actor, {
      personId: params.id,
      lastDay: body.termination_date,
      sequenceIds: body.sequences,
      wish: {
        ...{ when: body.hand_over, manager: body.new_manager },
        ...{ owner: body.new_owner, buddy: body.new_buddy },
      },
    }),
  ),
  route(cancelLastDayContract, ({ actor, params }) => cancelOffboarding(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
