import { errDialect } from "@/lib/http/dialects/err";
import { methods } from "@/lib/http/resource";
import { swaggerUi } from "@/lib/http/swagger-ui";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  swaggerUi({
    base: "/v2/docs",
    document: "/v2/docs/openapi.json",
    title: "Muster employee API",
    dialect: errDialect,
  }),
);
