import { contract } from "@/lib/http/contract";
import { handOver, handOverQuery } from "../schema/offboarding";
import {
  accountInput,
  addPlanItemInput,
  cancelled,
  giveSequencesInput,
  leaveOutInput,
  personAccountParams,
  personParams,
  personSequenceParams,
  planItemParams,
  planLastDayInput,
  stepDeedInput,
  stepParams,
} from "../schema/plan-changes";

const common = { auth: "session", dialect: "problem", tag: "Onboarding" } as const;

export const giveSequencesContract = contract({
  ...common,
  id: "giveSequences",
  method: "POST",
  path: "/api/ui/people/{id}/sequences",
  roles: [1, 2],
  summary: "Give a person more sequences",
  params: personParams,
  body: giveSequencesInput,
});

export const takeSequenceContract = contract({
  ...common,
  id: "takeSequence",
  method: "DELETE",
  path: "/api/ui/people/{id}/sequences/{sequence}",
  roles: [1, 2],
  summary: "Take a sequence back: what it alone gave and has not happened goes",
  params: personSequenceParams,
});

export const sendAccessMailContract = contract({
  ...common,
  id: "sendAccessMail",
  method: "POST",
  path: "/api/ui/people/{id}/access-mail",
  roles: [1],
  summary: "Mail a person a fresh link to choose a password, now",
  params: personParams,
});

export const previewHandOverContract = contract({
  ...common,
  id: "previewHandOver",
  method: "GET",
  path: "/api/ui/people/{id}/hand-over",
  roles: [1],
  summary: "What a person leaves behind after a last day; changes nothing",
  params: personParams,
  query: handOverQuery,
  response: handOver,
});

export const planLastDayContract = contract({
  ...common,
  id: "planLastDay",
  method: "POST",
  path: "/api/ui/people/{id}/last-day",
  roles: [1],
  summary: "Plan a person's last day; again replaces it",
  params: personParams,
  body: planLastDayInput,
});

export const cancelLastDayContract = contract({
  ...common,
  id: "cancelLastDay",
  method: "DELETE",
  path: "/api/ui/people/{id}/last-day",
  roles: [1],
  summary: "Call a planned last day off, everything restored",
  params: personParams,
  response: cancelled,
});

export const changeStepContract = contract({
  ...common,
  id: "changeStep",
  method: "PATCH",
  path: "/api/ui/steps/{id}",
  roles: [1],
  summary: "Fire a step of a person's plan now, never, at another moment, or when its plan has it",
  params: stepParams,
  body: stepDeedInput,
});

export const addPlanItemContract = contract({
  ...common,
  id: "addPlanItem",
  method: "POST",
  path: "/api/ui/people/{id}/items",
  roles: [1],
  summary: "Give one person one more item, now or together with a step to come",
  params: personParams,
  body: addPlanItemInput,
});

export const leaveItemOutContract = contract({
  ...common,
  id: "leaveItemOut",
  method: "PATCH",
  path: "/api/ui/step-items/{id}",
  roles: [1],
  summary: "Leave an item out of one person's plan, or put it back",
  params: planItemParams,
  body: leaveOutInput,
});

export const noteAccountContract = contract({
  ...common,
  id: "noteAccount",
  method: "POST",
  path: "/api/ui/people/{id}/accounts",
  roles: [1],
  summary: "Note an account that a person has elsewhere",
  params: personParams,
  body: accountInput,
});

export const confirmRevokedContract = contract({
  ...common,
  id: "confirmRevoked",
  method: "POST",
  path: "/api/ui/people/{id}/accounts/{account}/revoked",
  roles: [1],
  summary: "Confirm that an account elsewhere is gone",
  params: personAccountParams,
});
