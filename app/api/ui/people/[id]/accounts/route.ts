import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { noteAccount } from "@/lib/onboarding/commands/accounts";
import { noteAccountContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(noteAccountContract, ({ actor, params, body }) =>
    noteAccount(actor, { personId: params.id, name: body.name }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
