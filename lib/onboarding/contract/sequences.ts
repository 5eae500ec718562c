import { z } from "zod";
import { contract } from "@/lib/http/contract";
import {
  archiveInput,
  idParams,
  savedSequence,
  sequenceInput,
  templateDetail,
  templateFilter,
  templateInput,
  templateSummary,
} from "../schema/sequence";

const common = { auth: "session", dialect: "problem", tag: "Sequences", roles: [1] } as const;

export const createSequenceContract = contract({
  ...common,
  id: "createSequence",
  method: "POST",
  path: "/api/ui/sequences",
  summary: "Save a new sequence",
  body: sequenceInput,
  response: savedSequence,
  status: 201,
});

export const saveSequenceContract = contract({
  ...common,
  id: "saveSequence",
  method: "PUT",
  path: "/api/ui/sequences/{id}",
  summary: "Save an edited sequence; people who have it keep their plan",
  params: idParams,
  body: sequenceInput,
  response: savedSequence,
});

export const archiveSequenceContract = contract({
  ...common,
  id: "archiveSequence",
  method: "PATCH",
  path: "/api/ui/sequences/{id}",
  summary: "Take a sequence out of every picker, or put it back",
  params: idParams,
  body: archiveInput,
});

export const findTemplatesContract = contract({
  ...common,
  id: "findTemplates",
  method: "GET",
  path: "/api/ui/templates",
  summary: "Items by a part of their title",
  query: templateFilter,
  response: z.array(templateSummary),
});

export const createTemplateContract = contract({
  ...common,
  id: "createTemplate",
  method: "POST",
  path: "/api/ui/templates",
  summary: "Save a new item",
  body: templateInput,
  response: savedSequence,
  status: 201,
});

export const readTemplateContract = contract({
  ...common,
  id: "readTemplate",
  method: "GET",
  path: "/api/ui/templates/{id}",
  summary: "What an item says, and the sequences that it is in",
  params: idParams,
  response: templateDetail,
});

export const saveTemplateContract = contract({
  ...common,
  id: "saveTemplate",
  method: "PUT",
  path: "/api/ui/templates/{id}",
  summary: "Save an edited item, for whoever is given it from now on",
  params: idParams,
  body: templateInput,
  response: savedSequence,
});
