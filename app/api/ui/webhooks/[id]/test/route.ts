import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { sendTestContract } from "@/lib/webhooks/contract";
import { sendTest } from "@/lib/webhooks/send-test";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(sendTestContract, ({ actor, params }) => sendTest(actor, params.id))),
);
