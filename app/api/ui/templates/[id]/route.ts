import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { saveTemplate } from "@/lib/onboarding/commands/templates";
import { saveTemplateContract } from "@/lib/onboarding/contract/sequences";

const handler = resource(
  route(saveTemplateContract, ({ actor, params, body }) => saveTemplate(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
