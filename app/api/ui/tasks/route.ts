import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createTask, updateTasks } from "@/lib/onboarding/commands/tasks";
import { createTaskContract, updateTasksContract } from "@/lib/onboarding/contract/tasks";

const handler = resource(
  route(createTaskContract, ({ actor, body }) => createTask(actor, body)),
  route(updateTasksContract, ({ actor, body }) => updateTasks(actor, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
