import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { planOffboarding } from "@/lib/onboarding/commands/offboarding/plan";
import { planOffboardingContract } from "@/lib/people/contract/onboarding-api";
import { offboardingClashes } from "@/lib/people/queries/offboarding-clashes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(
      planOffboardingContract,
      async ({ actor, body, tx }) => {
        const { user, termination_date, sequences } = body;
        await planOffboarding(
          actor,
          { personId: user, lastDay: termination_date, sequenceIds: sequences },
          tx,
        );
      },
      (fields, { tx }) => offboardingClashes(fields, tx),
    ),
  ),
);
