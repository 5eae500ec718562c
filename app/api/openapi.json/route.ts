import { env } from "@/lib/env";
import { drfDialect } from "@/lib/http/dialects/drf";
import { servedDocument } from "@/lib/http/openapi/served";
import { methods } from "@/lib/http/resource";
import { onboardingDocument } from "@/lib/people/contract/document";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  servedDocument(onboardingDocument, { dialect: drfDialect, isOn: () => env().API_ACCESS }),
);
