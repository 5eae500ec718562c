import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { saveTemplate } from "@/lib/onboarding/commands/templates";
import { readTemplateContract, saveTemplateContract } from "@/lib/onboarding/contract/sequences";
import { readTemplate } from "@/lib/onboarding/queries/sequence";

const handler = resource(
  route(readTemplateContract, ({ params }) => readTemplate(params.id)),
  route(saveTemplateContract, ({ actor, params, body }) => saveTemplate(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
