import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { redeliver } from "@/lib/webhooks/commands";
import { redeliverContract } from "@/lib/webhooks/contract";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(redeliverContract, ({ actor, params }) => redeliver(actor, params.id))),
);
