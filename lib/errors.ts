/** Every failure that a caller may see: one code, one status, whatever the transport. */
export const statusOf = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  CONFLICT: 409,
  GONE: 410,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNPROCESSABLE: 422,
  RULE_VIOLATED: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof statusOf;

/** One thing wrong at one place of the input; `path` as in zod, `message` for people. */
export type FieldError = { path: (string | number)[]; message: string };

export type ErrorDetails = {
  /** A finer code, stable on the wire, e.g. `OVERLAPPING_LEAVES` or `LAST_ADMINISTRATOR`. */
  reason?: string;
  fields?: FieldError[];
  headers?: Record<string, string>;
  /** Overrides the code's status where a wire contract says so. */
  status?: number;
  /** A ready body for dialects whose contract spells the answer out. */
  body?: unknown;
  /** Whatever explains the refusal to a user interface; never secrets. */
  data?: unknown;
  cause?: unknown;
};

export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "AppError";
    this.status = details.status ?? statusOf[code];
  }
}

/** By shape, not by class: the front and Next's bundle each load this module once. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}

export const notFound = (what = "Not found.") => new AppError("NOT_FOUND", what);
export const forbidden = (message = "You may not do this.", reason?: string) =>
  new AppError("FORBIDDEN", message, reason ? { reason } : {});
export const conflict = (message: string, reason?: string, data?: unknown) =>
  new AppError("CONFLICT", message, { ...(reason ? { reason } : {}), data });
export const invalid = (fields: FieldError[], message = "Some fields need your attention.") =>
  new AppError("INVALID", message, { fields });
