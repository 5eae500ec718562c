import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { balancesContract } from "@/lib/leave/contract/employee-api";
import { listBalances } from "@/lib/leave/queries/choices";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(balancesContract, ({ actor }) => listBalances(actor))),
);
