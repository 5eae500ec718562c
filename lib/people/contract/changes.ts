import { contract } from "@/lib/http/contract";
import { personParams } from "@/lib/onboarding/schema/plan-changes";
import { updatePersonInput } from "../schema/person";

const common = {
  path: "/api/ui/people/{id}",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "People",
  params: personParams,
} as const;

export const changePersonContract = contract({
  ...common,
  id: "changePerson",
  method: "PATCH",
  summary: "Change what is on record about a person; what is left out stays",
  body: updatePersonInput,
});

export const shutPersonOutContract = contract({
  ...common,
  id: "shutPersonOut",
  method: "DELETE",
  summary: "Deactivate a person now: no sign-in, no sessions, no tokens; the records stay",
});
