import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { discardDraft, saveDraft } from "@/lib/people/commands/draft";
import { discardDraftContract, saveDraftContract } from "@/lib/people/contract/draft";

const handler = resource(
  route(saveDraftContract, ({ actor, body }) => saveDraft(actor, body)),
  route(discardDraftContract, ({ actor }) => discardDraft(actor)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
