import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { startSpread } from "@/lib/onboarding/commands/spread";
import { previewSpreadContract, startSpreadContract } from "@/lib/onboarding/contract/spread";
import { previewSpread } from "@/lib/onboarding/queries/spread";

const handler = resource(
  route(previewSpreadContract, ({ params }) => previewSpread(params.id)),
  route(startSpreadContract, ({ actor, params, body }) =>
    startSpread(actor, { sequenceId: params.id, people: body.people }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
