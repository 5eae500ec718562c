import { z } from "zod";
import {
  createDocument,
  type oas31,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from "zod-openapi";
import type { AnyContract, AuthName } from "./contract";
import { documentation } from "./openapi/dialects";

type DocumentParts = {
  title: string;
  version: string;
  description: string;
  contracts: readonly AnyContract[];
  /** How each kind of authentication among the contracts is said in OpenAPI. */
  securitySchemes: Partial<Record<AuthName, oas31.SecuritySchemeObject>>;
  /** Calls that we make: the name of each and what its body holds. */
  webhooks?: readonly { name: string; summary: string; body: z.ZodType }[];
};

/** An OpenAPI 3.1 document of these contracts: the very schemas that parse and answer. */
export function buildDocument({
  title,
  version,
  description,
  contracts,
  securitySchemes,
  webhooks,
}: DocumentParts) {
  const paths: ZodOpenApiPathsObject = {};
  for (const contract of contracts) {
    const method = contract.method.toLowerCase() as "get";
    paths[contract.path] = { ...paths[contract.path], [method]: operation(contract) };
  }
  const tags = [...new Set(contracts.map((contract) => contract.tag))].map((name) => ({ name }));
  return createDocument({
    openapi: "3.1.0",
    info: { title, version, description },
    servers: [{ url: "/" }],
    tags,
    paths,
    components: { securitySchemes },
    ...(webhooks ? { webhooks: Object.fromEntries(webhooks.map(outgoing)) } : {}),
  });
}

const outgoing = ({ name, summary, body }: NonNullable<DocumentParts["webhooks"]>[number]) => [
  name,
  {
    post: {
      operationId: name,
      summary,
      tags: ["Webhooks"],
      requestBody: { content: { "application/json": { schema: body } } },
      responses: { "2XX": { description: "Taken. Anything else is tried again with growing pauses." } },
    },
  },
];

function operation(contract: AnyContract): ZodOpenApiOperationObject {
  const { description, extension, body, query, params, idempotent, auth } = contract;
  const { mediaTypes } = documentation[contract.dialect];
  const content = { schema: body, ...example(contract.examples?.body) };
  return {
    operationId: contract.id,
    summary: contract.summary,
    tags: [contract.tag],
    ...(extension ? { "x-extension": true } : {}),
    description: [description, extension ? "An extension of ours to the original API." : ""]
      .filter(Boolean)
      .join("\n\n"),
    security: auth === "public" ? [] : [{ [auth]: [] }],
    requestParams: {
      ...(params ? { path: params } : {}),
      ...(query ? { query } : {}),
      ...(idempotent ? { header: idempotencyHeader } : {}),
    },
    ...(body
      ? {
          requestBody: {
            required: true,
            content: Object.fromEntries(mediaTypes.map((type) => [type, content])),
          },
        }
      : {}),
    responses: responses(contract),
  };
}

const idempotencyHeader = z.object({
  "Idempotency-Key": z.string().min(1).max(255).optional().meta({
    description:
      "Any text that is new for every new request. A retry with the same key and body within 24 hours gets the first answer again.",
  }),
});

const example = (value: unknown) => (value === undefined ? {} : { example: value });

function responses(contract: AnyContract): Record<`${1 | 2 | 3 | 4 | 5}${string}`, ZodOpenApiResponseObject> {
  const { error, errorType, usual } = documentation[contract.dialect];
  const answers = contract.response ?? contract.produces;
  const success = String(contract.status ?? (answers ? 200 : 204)) as "200";
  const all: ReturnType<typeof responses> = {
    [success]: {
      description: "Success",
      ...(contract.produces ? { content: { [contract.produces]: { schema: z.string() } } } : {}),
      ...(contract.response
        ? {
            content: {
              "application/json": { schema: contract.response, ...example(contract.examples?.response) },
            },
          }
        : {}),
    },
  };
  for (const failure of [...usual(contract), ...(contract.errors ?? [])]) {
    const status = String(failure.status) as "400";
    const before = all[status]?.description;
    all[status] = {
      description: before ? `${before} ${failure.description}` : failure.description,
      content: { [errorType]: { schema: error, ...example(failure.example) } },
    };
  }
  return all;
}
