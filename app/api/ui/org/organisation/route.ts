import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateOrganisation } from "@/lib/org/commands/organisation";
import { readOrganisationContract, updateOrganisationContract } from "@/lib/org/contract/organisation";
import { organisationSettings } from "@/lib/org/queries/organisation";

const handler = resource(
  route(readOrganisationContract, () => organisationSettings()),
  route(updateOrganisationContract, ({ actor, body }) => updateOrganisation(actor, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
