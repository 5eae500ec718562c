import { contract } from "@/lib/http/contract";
import { organisationSettings, updateOrganisationInput } from "../schema/organisation";

const common = {
  path: "/api/ui/org/organisation",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "Organisation",
} as const;

export const readOrganisationContract = contract({
  ...common,
  id: "readOrganisation",
  method: "GET",
  summary: "The organisation's settings",
  response: organisationSettings,
});

export const updateOrganisationContract = contract({
  ...common,
  id: "updateOrganisation",
  method: "PATCH",
  summary: "Change the organisation's settings; what is left out stays",
  body: updateOrganisationInput,
  response: organisationSettings,
});
