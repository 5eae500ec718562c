import { contract } from "@/lib/http/contract";
import { idParams } from "../schema/sequence";
import { spreadInput, spreadOutcome, spreadPreview } from "../schema/spread";

const common = {
  auth: "session",
  dialect: "problem",
  tag: "Sequences",
  roles: [1],
  params: idParams,
} as const;

export const previewSpreadContract = contract({
  ...common,
  id: "previewSpread",
  method: "GET",
  path: "/api/ui/sequences/{id}/spread",
  summary: "Whom an edited sequence would change if it reached those who have it, and how; changes nothing",
  response: spreadPreview,
});

export const spreadSequenceContract = contract({
  ...common,
  id: "spreadSequence",
  method: "POST",
  path: "/api/ui/sequences/{id}/spread",
  summary: "Bring an edited sequence to people who have it, as they were shown; tells for each how it went",
  body: spreadInput,
  response: spreadOutcome,
});
