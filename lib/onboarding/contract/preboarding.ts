import { contract } from "@/lib/http/contract";
import { personParams } from "../schema/plan-changes";
import { preboardingFileParams, preboardingPageParams, preboardingSecret } from "../schema/preboarding";

const common = { dialect: "problem", tag: "Preboarding" } as const;
const byLink = { ...common, auth: "public", method: "POST" } as const;
const ofPerson = {
  ...common,
  path: "/api/ui/people/{id}/preboarding",
  auth: "session",
  roles: [1],
  params: personParams,
} as const;

export const preboardingOpenedContract = contract({
  ...byLink,
  id: "preboardingOpened",
  path: "/api/ui/welcome/opened",
  summary: "Note that I opened the link to my preboarding pages",
  body: preboardingSecret,
});

export const preboardingReadContract = contract({
  ...byLink,
  id: "preboardingRead",
  path: "/api/ui/welcome/pages/{id}/read",
  summary: "Mark one of my preboarding pages as read",
  body: preboardingSecret,
  params: preboardingPageParams,
});

export const preboardingFileContract = contract({
  ...common,
  id: "preboardingFile",
  method: "GET",
  path: "/welcome/{secret}/files/{id}",
  auth: "public",
  summary: "A picture or a file of my preboarding pages",
  params: preboardingFileParams,
  produces: "application/octet-stream",
});

export const sendPreboardingContract = contract({
  ...ofPerson,
  id: "sendPreboarding",
  method: "POST",
  summary: "Mail a person a new link to their preboarding pages; the old ones end",
});

export const endPreboardingContract = contract({
  ...ofPerson,
  id: "endPreboarding",
  method: "DELETE",
  summary: "End every link to a person's preboarding pages now",
});
