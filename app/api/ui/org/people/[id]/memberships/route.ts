import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { addMembership } from "@/lib/org/commands/memberships";
import { addMembershipContract } from "@/lib/org/contract/staffing";

const handler = resource(
  route(addMembershipContract, ({ actor, params, body }) => addMembership(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
