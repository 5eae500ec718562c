import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { completeItem } from "@/lib/onboarding/commands/todos";
import { completeItemContract } from "@/lib/onboarding/contract/portal";

const handler = resource(
  route(completeItemContract, ({ actor, params, body }) =>
    completeItem(actor, { assignmentId: params.id, answers: body.answers }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
