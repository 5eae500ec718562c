import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { addEmployment } from "@/lib/org/commands/employments";
import { addEmploymentContract } from "@/lib/org/contract/staffing";

const handler = resource(
  route(addEmploymentContract, ({ actor, params, body }) => addEmployment(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
