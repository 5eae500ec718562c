import { errDialect } from "@/lib/http/dialects/err";
import { employeeDocument } from "@/lib/http/openapi/employee-api";
import { servedDocument } from "@/lib/http/openapi/served";
import { methods } from "@/lib/http/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  servedDocument(employeeDocument, { dialect: errDialect }),
);
