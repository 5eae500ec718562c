import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { reasonsContract } from "@/lib/leave/contract/employee-api";
import { listReasons } from "@/lib/leave/queries/choices";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(reasonsContract, ({ actor }) => listReasons(actor))),
);
