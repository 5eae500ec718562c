import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateAgreement } from "@/lib/org/commands/agreements";
import { updateAgreementContract } from "@/lib/org/contract/agreements";

const handler = resource(
  route(updateAgreementContract, ({ actor, params, body }) => updateAgreement(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
