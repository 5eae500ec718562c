import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { archiveSequence, saveSequence } from "@/lib/onboarding/commands/sequences";
import { archiveSequenceContract, saveSequenceContract } from "@/lib/onboarding/contract/sequences";

const handler = resource(
  route(saveSequenceContract, ({ actor, params, body }) => saveSequence(actor, params.id, body)),
  route(archiveSequenceContract, ({ actor, params, body }) =>
    archiveSequence(actor, params.id, body.archived),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
