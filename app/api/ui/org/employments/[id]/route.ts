import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removeEmployment, updateEmployment } from "@/lib/org/commands/employments";
import { removeEmploymentContract, updateEmploymentContract } from "@/lib/org/contract/staffing";

const handler = resource(
  route(updateEmploymentContract, ({ actor, params, body }) => updateEmployment(actor, params.id, body)),
  route(removeEmploymentContract, ({ actor, params }) => removeEmployment(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
