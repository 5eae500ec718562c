import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { managersContract } from "@/lib/leave/contract/employee-api";
import { listManagers } from "@/lib/leave/queries/choices";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(managersContract, ({ actor }) => listManagers(actor))),
);
