import { idFromPath } from "@/lib/http/opaque-ids";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { withdrawLeave } from "@/lib/leave/commands/withdraw";
import { withdrawContract } from "@/lib/leave/contract/employee-api";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(withdrawContract, ({ actor, params }) =>
      withdrawLeave(actor, { id: idFromPath("leaveApplication", params.id) }),
    ),
  ),
);
