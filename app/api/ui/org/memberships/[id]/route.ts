import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removeMembership, updateMembership } from "@/lib/org/commands/memberships";
import { removeMembershipContract, updateMembershipContract } from "@/lib/org/contract/staffing";

const handler = resource(
  route(updateMembershipContract, ({ actor, params, body }) => updateMembership(actor, params.id, body)),
  route(removeMembershipContract, ({ actor, params }) => removeMembership(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
