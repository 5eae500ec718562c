import { errDialect } from "@/lib/http/dialects/err";
import { nothingHere } from "@/lib/http/handler";
import { methods } from "@/lib/http/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(nothingHere(errDialect));
