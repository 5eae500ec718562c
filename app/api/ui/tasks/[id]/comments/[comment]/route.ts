import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { deleteComment, editComment } from "@/lib/onboarding/commands/task-comments";
import { deleteCommentContract, editCommentContract } from "@/lib/onboarding/contract/tasks";

const handler = resource(
  route(editCommentContract, ({ actor, params: { id, comment }, body }) =>
    editComment(actor, { task: id, comment }, body),
  ),
  route(deleteCommentContract, ({ actor, params: { id, comment } }) =>
    deleteComment(actor, { task: id, comment }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
