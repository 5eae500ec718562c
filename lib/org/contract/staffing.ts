import { contract } from "@/lib/http/contract";
import { created, idParams } from "../schema/ids";
import { employmentInput, membershipInput, staffing } from "../schema/staffing";

const common = { auth: "session", dialect: "problem", tag: "Organisation", params: idParams } as const;

export const readStaffingContract = contract({
  ...common,
  id: "readStaffing",
  method: "GET",
  path: "/api/ui/org/people/{id}/staffing",
  roles: [1, 2],
  summary: "Where and under which agreements a person works",
  response: staffing,
});

export const addMembershipContract = contract({
  ...common,
  id: "addMembership",
  method: "POST",
  path: "/api/ui/org/people/{id}/memberships",
  roles: [1],
  summary: "Let a person work in a unit or section, at home or shared",
  body: membershipInput,
  response: created,
  status: 201,
});

export const updateMembershipContract = contract({
  ...common,
  id: "updateMembership",
  method: "PUT",
  path: "/api/ui/org/memberships/{id}",
  roles: [1],
  summary: "Change where or how long somebody works in a place",
  body: membershipInput,
});

export const removeMembershipContract = contract({
  ...common,
  id: "removeMembership",
  method: "DELETE",
  path: "/api/ui/org/memberships/{id}",
  roles: [1],
  summary: "Take a membership away as if it had never been",
});

export const addEmploymentContract = contract({
  ...common,
  id: "addEmployment",
  method: "POST",
  path: "/api/ui/org/people/{id}/employments",
  roles: [1],
  summary: "Employ a person under an agreement",
  body: employmentInput,
  response: created,
  status: 201,
});

export const updateEmploymentContract = contract({
  ...common,
  id: "updateEmployment",
  method: "PUT",
  path: "/api/ui/org/employments/{id}",
  roles: [1],
  summary: "Change an employment",
  body: employmentInput,
});

export const removeEmploymentContract = contract({
  ...common,
  id: "removeEmployment",
  method: "DELETE",
  path: "/api/ui/org/employments/{id}",
  roles: [1],
  summary: "Take an employment away as if it had never been",
});
