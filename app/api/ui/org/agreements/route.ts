import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createAgreement } from "@/lib/org/commands/agreements";
import { createAgreementContract, listAgreementsContract } from "@/lib/org/contract/agreements";
import { listAgreements } from "@/lib/org/queries/agreements";

const handler = resource(
  route(listAgreementsContract, ({ actor }) => listAgreements(actor)),
  route(createAgreementContract, ({ actor, body }) => createAgreement(actor, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
