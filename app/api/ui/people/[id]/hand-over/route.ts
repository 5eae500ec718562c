import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { previewHandOverContract } from "@/lib/onboarding/contract/plan";
import { previewHandOver } from "@/lib/onboarding/queries/hand-over";

const handler = resource(
  route(previewHandOverContract, ({ params, query }) => previewHandOver(params.id, query.last_day)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
