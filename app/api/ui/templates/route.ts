import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createTemplate } from "@/lib/onboarding/commands/templates";
import { createTemplateContract, findTemplatesContract } from "@/lib/onboarding/contract/sequences";
import { findTemplates } from "@/lib/onboarding/queries/sequence";

const handler = resource(
  route(findTemplatesContract, ({ query }) => findTemplates(query)),
  route(createTemplateContract, ({ actor, body }) => createTemplate(actor, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
