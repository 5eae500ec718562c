import { employeeDocument } from "@/app/v2/docs/document";
import { errDialect } from "@/lib/http/dialects/err";
import { servedDocument } from "@/lib/http/openapi/served";
import { methods } from "@/lib/http/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  servedDocument(employeeDocument, { dialect: errDialect }),
);
