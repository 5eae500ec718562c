import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createSequence } from "@/lib/onboarding/commands/sequences";
import { createSequenceContract } from "@/lib/onboarding/contract/sequences";

const handler = resource(route(createSequenceContract, ({ actor, body }) => createSequence(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
