import { AppError } from "@/lib/errors";
import { decodeText, holdsNul, mediaType, readBytes } from "../body";
import { type Dialect, json } from "./dialect";

const invalidParameter = () =>
  new AppError("INVALID", "A parameter is missing or wrong.", { reason: "INVALID_PARAMETER_VALUE" });

const wireCode: Partial<Record<AppError["code"], string>> = {
  NOT_FOUND: "NOT_FOUND",
  METHOD_NOT_ALLOWED: "METHOD_NOT_ALLOWED",
  UNSUPPORTED_MEDIA_TYPE: "UNSUPPORTED_MEDIA_TYPE",
  TOO_LARGE: "REQUEST_TOO_LARGE",
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  UNAUTHENTICATED: "INVALID_ACCESS_TOKEN",
  INVALID: "INVALID_PARAMETER_VALUE",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
  INTERNAL: "INTERNAL_SERVER_ERROR",
};

/** The status of a broken leave rule is 400, with one exception. */
const ruleStatus: Readonly<Record<string, number>> = { SALARY_PERIOD_LOCKED: 403 };

/** The employee API: `{"err":{"code":400,"msg":"INVALID_PARAMETER_VALUE"}}`. */
export const errDialect: Dialect = {
  negotiate() {},

  unauthenticated() {
    return new AppError("UNAUTHENTICATED", "The access token is missing, unknown or expired.", {
      reason: "INVALID_ACCESS_TOKEN",
      headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' },
    });
  },

  async readBody(request) {
    const type = mediaType(request);
    const bytes = await readBytes(request);
    if (type !== "application/json") {
      if (type === "" && bytes.length === 0) throw invalidParameter();
      throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send application/json.");
    }
    try {
      const body: unknown = JSON.parse(decodeText(bytes));
      if (!holdsNul(body)) return body;
    } catch {
      // Not JSON, or nested so deeply that walking it exhausts the stack.
    }
    throw invalidParameter();
  },

  /** The first issue's message is the wire code where the schema names one (`INVALID_FILTER, …`). */
  invalid(error) {
    const named = error.issues
      .map((issue) => issue.message)
      .find((message) => /^[A-Z]+_[A-Z_]+/.test(message));
    return new AppError("INVALID", "A parameter is missing or wrong.", {
      reason: named ?? "INVALID_PARAMETER_VALUE",
    });
  },

  failure(error) {
    const msg = error.details.reason ?? wireCode[error.code] ?? error.code;
    const status = error.code === "RULE_VIOLATED" ? (ruleStatus[msg] ?? 400) : error.status;
    return json({ err: { code: status, msg } }, status, error.details.headers);
  },
};
