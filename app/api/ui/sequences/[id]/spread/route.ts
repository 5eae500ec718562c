import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { spreadSequence } from "@/lib/onboarding/commands/spread";
import { previewSpreadContract, spreadSequenceContract } from "@/lib/onboarding/contract/spread";
import { previewSpread } from "@/lib/onboarding/queries/spread";

const handler = resource(
  route(previewSpreadContract, ({ params }) => previewSpread(params.id)),
  route(spreadSequenceContract, ({ actor, params, body }) =>
    spreadSequence(actor, { sequenceId: params.id, people: body.people }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
