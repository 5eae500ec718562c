import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { listDeliveriesContract } from "@/lib/webhooks/contract";
import { listDeliveries } from "@/lib/webhooks/queries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(listDeliveriesContract, ({ actor, params, query }) =>
      listDeliveries(actor, params.id, query.before),
    ),
  ),
);
