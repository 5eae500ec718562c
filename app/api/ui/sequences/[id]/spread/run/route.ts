import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { stopSpread } from "@/lib/onboarding/commands/spread";
import { readSpreadRunContract, stopSpreadContract } from "@/lib/onboarding/contract/spread";
import { readSpreadRun } from "@/lib/onboarding/queries/spread-run";

const handler = resource(
  route(readSpreadRunContract, ({ params }) => readSpreadRun(params.id)),
  route(stopSpreadContract, ({ actor, params }) => stopSpread(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
