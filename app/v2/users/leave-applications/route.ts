import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { applyOverTheWire } from "@/lib/leave/commands/over-the-wire";
import { applyContract, listLeaveContract } from "@/lib/leave/contract/employee-api";
import { listLeave } from "@/lib/leave/queries/listing";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(listLeaveContract, ({ actor, query }) => listLeave(actor, query.filter)),
    route(applyContract, ({ actor, body }) => applyOverTheWire(actor, body)),
  ),
);
