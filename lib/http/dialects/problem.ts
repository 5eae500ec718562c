import { AppError } from "@/lib/errors";
import { decodeText, holdsNul, mediaType, readBytes } from "../body";
import { type Dialect, json } from "./dialect";

/** Our own pages: RFC 9457 problem details; `errors` carries what belongs to single fields. */
export const problemDialect: Dialect = {
  negotiate() {},

  unauthenticated() {
    return new AppError("UNAUTHENTICATED", "Sign in to continue.");
  },

  async readBody(request) {
    if (mediaType(request) !== "application/json") {
      throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send application/json.");
    }
    let body: unknown;
    try {
      body = JSON.parse(decodeText(await readBytes(request)));
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      throw new AppError("INVALID", "The request is not valid JSON.");
    }
    if (holdsNul(body)) throw new AppError("INVALID", "Text may not hold NUL characters.");
    return body;
  },

  invalid(error) {
    return new AppError("INVALID", "Some fields need your attention.", {
      fields: error.issues.map((issue) => ({
        path: issue.path.filter((key) => typeof key !== "symbol"),
        message: issue.message,
      })),
    });
  },

  failure(error, request, requestId) {
    const { reason, fields, data, headers } = error.details;
    const body = {
      type: "about:blank",
      title: error.code,
      status: error.status,
      detail: error.message,
      instance: new URL(request.url).pathname,
      requestId,
      ...(reason ? { reason } : {}),
      ...(fields ? { errors: fields } : {}),
      ...(data === undefined ? {} : { data }),
    };
    return json(body, error.status, { ...headers, "content-type": "application/problem+json" });
  },
};
