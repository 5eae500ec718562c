import { contract } from "@/lib/http/contract";
import { issuedToken, tokenRequest } from "./schema";

export const tokenContract = contract({
  id: "issueToken",
  method: "POST",
  path: "/v2/oauth/token",
  auth: "public",
  dialect: "err",
  tag: "Sign-in",
  summary: "Sign in with e-mail and password, or renew with a refresh token",
  description:
    "The password grant is there for existing clients. It is refused for accounts with a second factor and can be switched off.",
  body: tokenRequest,
  response: issuedToken,
  errors: [
    {
      status: 401,
      description: "Unknown account or wrong password.",
      example: { err: { code: 401, msg: "INVALID_USERNAME_OR_PASSWORD" } },
    },
    { status: 429, code: "TOO_MANY_REQUESTS", description: "Too many tries; wait as `Retry-After` says." },
  ],
  examples: { body: { grantType: "password", username: "employee@demo.test", password: "demo-muster-2026" } },
});
