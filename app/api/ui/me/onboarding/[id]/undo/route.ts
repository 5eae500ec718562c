import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { undoItem } from "@/lib/onboarding/commands/todos";
import { undoItemContract } from "@/lib/onboarding/contract/portal";

const handler = resource(
  route(undoItemContract, ({ actor, params }) => undoItem(actor, { assignmentId: params.id })),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
