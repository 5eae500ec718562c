import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pickedPerson } from "@/lib/people/schema/directory";
import { commentInput, commentParams, taskPeopleQuery } from "../schema/task-comments";
import {
  createTaskInput,
  taskParams,
  updatedTasks,
  updateTaskInput,
  updateTasksInput,
} from "../schema/tasks";

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

export const updateTasksContract = contract({
  ...common,
  id: "updateTasks",
  method: "PATCH",
  path: "/api/ui/tasks",
  summary: "Mark several tasks done or open again, or hand them all to one person",
  body: updateTasksInput,
  response: updatedTasks,
});

export const updateTaskContract = contract({
  ...common,
  id: "updateTask",
  method: "PATCH",
  path: "/api/ui/tasks/{id}",
  summary: "Hand a task over, change its words, priority, due day or reminder, mark it done or open it again",
  params: taskParams,
  body: updateTaskInput,
});

export const taskPeopleContract = contract({
  ...common,
  id: "taskPeople",
  method: "GET",
  path: "/api/ui/tasks/{id}/people",
  summary: "People who may see a task, for mentions",
  params: taskParams,
  query: taskPeopleQuery,
  response: z.array(pickedPerson),
});

export const commentTaskContract = contract({
  ...common,
  id: "commentTask",
  method: "POST",
  path: "/api/ui/tasks/{id}/comments",
  summary: "Comment on a task",
  params: taskParams,
  body: commentInput,
  response: z.object({ id: z.int() }),
  status: 201,
});

export const editCommentContract = contract({
  ...common,
  id: "editComment",
  method: "PATCH",
  path: "/api/ui/tasks/{id}/comments/{comment}",
  summary: "Change one's own comment",
  params: commentParams,
  body: commentInput,
});

export const deleteCommentContract = contract({
  ...common,
  id: "deleteComment",
  method: "DELETE",
  path: "/api/ui/tasks/{id}/comments/{comment}",
  summary: "Take a comment away: one's own, or any as an administrator",
  params: commentParams,
});
