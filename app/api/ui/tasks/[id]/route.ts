import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateTask } from "@/lib/onboarding/commands/tasks";
import { updateTaskContract } from "@/lib/onboarding/contract/tasks";

const handler = resource(
  route(updateTaskContract, ({ actor, params, body }) => updateTask(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
