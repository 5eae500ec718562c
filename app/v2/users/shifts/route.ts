import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { listShiftsContract } from "@/lib/schedule/contract/employee-api";
import { listShifts } from "@/lib/schedule/queries/listing";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(listShiftsContract, ({ actor, query }) => listShifts(actor, query.filter))),
);
