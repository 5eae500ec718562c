import { env } from "@/lib/env";
import { drfDialect } from "@/lib/http/dialects/drf";
import { methods } from "@/lib/http/resource";
import { swaggerUi } from "@/lib/http/swagger-ui";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  swaggerUi({
    base: "/api/docs",
    document: "/api/openapi.json",
    title: "Muster onboarding API",
    dialect: drfDialect,
    isOn: () => env().API_ACCESS,
  }),
);
