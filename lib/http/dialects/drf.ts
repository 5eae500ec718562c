import { env } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { type Dialect, json } from "./dialect";
import { readDrfBody } from "./drf/body";
import { fieldErrors } from "./drf/field-errors";

/** Whether an Accept header lets us answer in JSON. */
function takesJson(accept: string | null): boolean {
  if (!accept?.trim()) return true;
  return accept.split(",").some((range) => {
    const type = range.split(";", 1)[0]?.trim().toLowerCase();
    return type === "*/*" || type === "application/*" || type === "application/json";
  });
}

/** The onboarding API, in the style of the Django REST framework. */
export const drfDialect: Dialect = {
  negotiate(request) {
    if (!env().API_ACCESS) throw notFound();
    if (!takesJson(request.headers.get("accept"))) {
      throw new AppError("NOT_ACCEPTABLE", "Could not satisfy the request Accept header.");
    }
  },

  unauthenticated() {
    return new AppError("UNAUTHENTICATED", "Authentication credentials were not provided.", {
      headers: { "WWW-Authenticate": "Token" },
    });
  },

  readBody: readDrfBody,

  invalid(error, input, _contract, request) {
    return new AppError("INVALID", "Some fields are wrong.", { body: fieldErrors(error, input, request) });
  },

  failure(error) {
    return json(error.details.body ?? { detail: error.message }, error.status, error.details.headers);
  },
};
