import { tokenEndpoint } from "@/lib/auth/oauth/handler";
import { methods } from "@/lib/http/resource";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(tokenEndpoint);
