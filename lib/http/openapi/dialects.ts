import { z } from "zod";
import { statusOf } from "@/lib/errors";
import type { AnyContract, DialectName } from "../contract";

type Failure = { status: number; description: string; example?: unknown };

type Documentation = {
  /** What a body may be sent as. */
  mediaTypes: readonly string[];
  error: z.ZodType;
  errorType: string;
  /** The failures that every endpoint of the dialect has. */
  usual(contract: AnyContract): Failure[];
};

const failure = (code: keyof typeof statusOf, description: string, example?: unknown): Failure => ({
  status: statusOf[code],
  description,
  ...(example === undefined ? {} : { example }),
});

const always = (internal?: unknown, unavailable?: unknown): Failure[] => [
  failure("INTERNAL", "Something went wrong on our side.", internal),
  failure(
    "UNAVAILABLE",
    "The database is away for a moment: `Retry-After` says how long to wait.",
    unavailable,
  ),
];

const messages = z.array(z.string());

const drfError = z
  .union([
    z.object({ detail: z.string() }),
    z.record(z.string(), z.union([messages, z.record(z.string(), z.unknown())])),
  ])
  .meta({
    id: "Error",
    description: "One sentence in `detail`, or per field what is wrong with it; list elements by index.",
  });

const errError = z
  .object({ err: z.object({ code: z.int(), msg: z.string() }) })
  .meta({ id: "Error", description: "The status and a code for programs." });

const problemError = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    reason: z.string().optional(),
    errors: z
      .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
      .optional(),
    data: z.unknown().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details." });

const detail = (text: string) => ({ detail: text });
const err = (code: number, msg: string) => ({ err: { code, msg } });

/** What each dialect means for the documentation of an endpoint. */
export const documentation: Record<DialectName, Documentation> = {
  drf: {
    mediaTypes: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
    error: drfError,
    errorType: "application/json",
    usual: (contract) => [
      ...(contract.body || contract.query
        ? [failure("INVALID", "Some fields are wrong.", { first_name: ["This field is required."] })]
        : []),
      failure("UNAUTHENTICATED", "No valid token.", detail("Invalid token.")),
      failure(
        "FORBIDDEN",
        "The token's owner is not an administrator.",
        detail("You do not have permission to perform this action."),
      ),
      failure(
        "NOT_FOUND",
        contract.params ? "There is no such thing, or the API is off." : "The API is off.",
        detail("Not found."),
      ),
      failure(
        "NOT_ACCEPTABLE",
        "The client does not take JSON.",
        detail("Could not satisfy the request Accept header."),
      ),
      ...(contract.body
        ? [
            failure("TOO_LARGE", "More than one mebibyte.", detail("Request body too large.")),
            failure(
              "UNSUPPORTED_MEDIA_TYPE",
              "Neither JSON nor a form.",
              detail('Unsupported media type "text/plain" in request.'),
            ),
          ]
        : []),
      ...(contract.idempotent
        ? [
            failure("CONFLICT", "The first request with this Idempotency-Key is still being answered."),
            failure("UNPROCESSABLE", "This Idempotency-Key was used with another body."),
          ]
        : []),
      ...always(),
    ],
  },
  err: {
    mediaTypes: ["application/json"],
    error: errError,
    errorType: "application/json",
    usual: (contract) => [
      ...(contract.body || contract.query
        ? [failure("INVALID", "A parameter is missing or wrong.", err(400, "INVALID_PARAMETER_VALUE"))]
        : []),
      ...(contract.auth === "public"
        ? []
        : [
            failure("UNAUTHENTICATED", "No valid access token.", err(401, "INVALID_ACCESS_TOKEN")),
            failure("FORBIDDEN", "Not allowed."),
          ]),
      ...(contract.params ? [failure("NOT_FOUND", "There is no such thing.", err(404, "NOT_FOUND"))] : []),
      ...(contract.body
        ? [
            failure("TOO_LARGE", "More than one mebibyte.", err(413, "REQUEST_TOO_LARGE")),
            failure("UNSUPPORTED_MEDIA_TYPE", "Not JSON.", err(415, "UNSUPPORTED_MEDIA_TYPE")),
          ]
        : []),
      ...always(err(500, "INTERNAL_SERVER_ERROR"), err(503, "SERVICE_UNAVAILABLE")),
    ],
  },
  problem: {
    mediaTypes: ["application/json"],
    error: problemError,
    errorType: "application/problem+json",
    usual: (contract) => [
      ...(contract.body || contract.query ? [failure("INVALID", "Some fields need attention.")] : []),
      failure("UNAUTHENTICATED", "Nobody is signed in."),
      failure("FORBIDDEN", "Not allowed."),
      ...(contract.params ? [failure("NOT_FOUND", "There is no such thing.")] : []),
      ...always(),
    ],
  },
};
