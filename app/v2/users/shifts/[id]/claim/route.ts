import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { claimOverTheWire } from "@/lib/schedule/commands/over-the-wire";
import { claimShiftContract } from "@/lib/schedule/contract/employee-api";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(claimShiftContract, ({ actor, params }) => claimOverTheWire(actor, params.id))),
);
