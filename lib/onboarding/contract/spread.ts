import { contract } from "@/lib/http/contract";
import { idParams } from "../schema/sequence";
import { spreadInput, spreadPreview, spreadRun } from "../schema/spread";

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

export const startSpreadContract = contract({
  ...common,
  id: "startSpread",
  method: "POST",
  path: "/api/ui/sequences/{id}/spread",
  summary: "Start to bring an edited sequence to people who have it, as they were shown",
  body: spreadInput,
  response: spreadRun,
});

export const readSpreadRunContract = contract({
  ...common,
  id: "readSpreadRun",
  method: "GET",
  path: "/api/ui/sequences/{id}/spread/run",
  summary: "How far the latest spread is, and who could not be changed",
  response: spreadRun.nullable(),
});

export const stopSpreadContract = contract({
  ...common,
  id: "stopSpread",
  method: "DELETE",
  path: "/api/ui/sequences/{id}/spread/run",
  summary: "Stop the running spread; nobody else is changed",
  response: spreadRun,
});
