import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { commentInput, createTaskInput, taskParams, updateTaskInput } from "../schema/tasks";

const common = { auth: "session", dialect: "problem", tag: "Tasks" } as const;

export const createTaskContract = contract({
  ...common,
  id: "createTask",
  method: "POST",
  path: "/api/ui/tasks",
  roles: [1, 2],
  summary: "Make a task",
  body: createTaskInput,
  response: z.object({ id: z.int() }),
  status: 201,
});

export const updateTaskContract = contract({
  ...common,
  id: "updateTask",
  method: "PATCH",
  path: "/api/ui/tasks/{id}",
  summary: "Hand a task over, change its priority or due day, mark it done or open it again",
  params: taskParams,
  body: updateTaskInput,
});

export const commentTaskContract = contract({
  ...common,
  id: "commentTask",
  method: "POST",
  path: "/api/ui/tasks/{id}/comments",
  summary: "Comment on a task",
  params: taskParams,
  body: commentInput,
});
