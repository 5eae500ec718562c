import { contract } from "@/lib/http/contract";
import { fileParams, fileSummary, uploadQuery } from "./schema";

const common = { auth: "session", dialect: "problem", tag: "Files" } as const;

export const uploadFileContract = contract({
  ...common,
  id: "uploadFile",
  method: "POST",
  path: "/api/ui/files",
  summary: "Upload a file; the body is its bytes. What it is, its bytes say, not its name",
  query: uploadQuery,
  response: fileSummary,
  status: 201,
});

export const openFileContract = contract({
  ...common,
  id: "openFile",
  method: "GET",
  path: "/api/ui/files/{id}",
  summary: "The bytes of a file, for those who may see where it is used",
  params: fileParams,
  produces: "application/octet-stream",
});
