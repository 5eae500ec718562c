import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { readStaffingContract } from "@/lib/org/contract/staffing";
import { personStaffing } from "@/lib/org/queries/staffing";

const handler = resource(
  route(readStaffingContract, ({ actor, params }) => personStaffing(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
