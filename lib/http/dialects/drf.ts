import { env } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { type Dialect, json } from "./dialect";
import { readDrfBody } from "./drf/body";
import { fieldErrors } from "./drf/field-errors";
import { inWords, isWords, languageOf } from "./drf/wording";

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
    const body = fieldErrors(error.issues, input, languageOf(request));
    return new AppError("INVALID", "Some fields are wrong.", { body });
  },

  failure(error, request) {
    const language = languageOf(request);
    const headers = new Headers(error.details.headers);
    headers.set("Content-Language", language);
    headers.set("Vary", "Accept, Accept-Language");
    return json(bodyOf(error, language), error.status, headers);
  },
};

function bodyOf(error: AppError, language: ReturnType<typeof languageOf>): unknown {
  const { body, fields, reason, data } = error.details;
  if (body !== undefined) return body;
  if (fields) return fieldErrors(fields, undefined, language);
  const values = data as Record<string, string> | undefined;
  if (reason && isWords(reason)) return { detail: inWords(language, reason, values) };
  // A refusal of a verb's own has its own words; what every endpoint may answer has ours.
  return { detail: !reason && isWords(error.code) ? inWords(language, error.code, values) : error.message };
}
