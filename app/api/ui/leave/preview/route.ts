import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { previewLeaveContract } from "@/lib/leave/contract/mine";
import { previewLeave } from "@/lib/leave/queries/preview";
import { fromPlainIds } from "@/lib/leave/rules/request";

const handler = resource(
  route(previewLeaveContract, ({ actor, body }) => previewLeave(actor, fromPlainIds(body))),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
