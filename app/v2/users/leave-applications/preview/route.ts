import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { fromWire } from "@/lib/leave/commands/over-the-wire";
import { previewContract } from "@/lib/leave/contract/employee-api";
import { previewOverTheWire } from "@/lib/leave/queries/wire-preview";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(previewContract, ({ actor, body }) => previewOverTheWire(actor, fromWire(body)))),
);
