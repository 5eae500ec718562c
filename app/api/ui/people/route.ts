import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createPersonFromDraft } from "@/lib/people/commands/create-from-draft";
import { createPersonContract } from "@/lib/people/contract/new-person";
import { clashesOf } from "@/lib/people/queries/clashes";

const handler = resource(
  route(
    createPersonContract,
    ({ actor, body }) => createPersonFromDraft(actor, body),
    async (fields, { tx }) => (await clashesOf([fields], { tx })).flat(),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
