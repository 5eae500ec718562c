import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { agreement, createAgreementInput, updateAgreementInput } from "../schema/agreements";
import { created, idParams } from "../schema/ids";

const common = { auth: "session", roles: [1], dialect: "problem", tag: "Organisation" } as const;

export const listAgreementsContract = contract({
  ...common,
  id: "listAgreements",
  method: "GET",
  path: "/api/ui/org/agreements",
  summary: "Agreements with the leave reasons they allow",
  response: z.array(agreement),
});

export const createAgreementContract = contract({
  ...common,
  id: "createAgreement",
  method: "POST",
  path: "/api/ui/org/agreements",
  summary: "Add an agreement",
  body: createAgreementInput,
  response: created,
  status: 201,
});

export const updateAgreementContract = contract({
  ...common,
  id: "updateAgreement",
  method: "PATCH",
  path: "/api/ui/org/agreements/{id}",
  summary: "Change, archive or restore an agreement; its reasons are replaced as a whole",
  params: idParams,
  body: updateAgreementInput,
});
