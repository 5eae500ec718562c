import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { commentTask } from "@/lib/onboarding/commands/task-comments";
import { commentTaskContract } from "@/lib/onboarding/contract/tasks";

const handler = resource(
  route(commentTaskContract, ({ actor, params, body }) => commentTask(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
