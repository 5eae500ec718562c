import Ajv2020 from "ajv/dist/2020";
import { expect, test } from "vitest";
import { z } from "zod";
import { contract } from "./contract";
import { buildDocument } from "./openapi";

const contracts = [
  contract({
    id: "readThing",
    method: "GET",
    path: "/v2/things/{id}",
    auth: "bearer",
    dialect: "err",
    tag: "Things",
    summary: "One thing",
    params: z.object({ id: z.string() }),
    query: z.object({ deep: z.string().optional() }),
    response: z.object({ id: z.string(), size: z.int() }),
    errors: [{ status: 404, description: "It went away." }],
  }),
  contract({
    id: "makeThing",
    method: "POST",
    path: "/v2/things",
    auth: "bearer",
    dialect: "err",
    tag: "Things",
    summary: "A new thing",
    body: z.object({ size: z.int() }),
    response: z.object({ id: z.string() }),
    status: 201,
    idempotent: true,
    extension: true,
    examples: { body: { size: 3 } },
  }),
];

const document = buildDocument({
  title: "Things",
  version: "1",
  description: "About things.",
  contracts,
  securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
});

test("a document has every operation with its parameters, bodies, answers and failures", () => {
  const read = document.paths?.["/v2/things/{id}"]?.get;
  expect(read?.operationId).toBe("readThing");
  expect(read?.parameters?.map((each) => "name" in each && each.name)).toEqual(["id", "deep"]);
  expect(Object.keys(read?.responses ?? {})).toEqual(["200", "400", "401", "403", "404", "500", "503"]);
  expect(read?.responses?.["404"]).toMatchObject({ description: "There is no such thing. It went away." });
  const make = document.paths?.["/v2/things"]?.post;
  expect(make).toMatchObject({ security: [{ bearer: [] }], "x-extension": true });
  expect(make?.parameters).toMatchObject([{ in: "header", name: "Idempotency-Key" }]);
  expect(Object.keys(make?.responses ?? {})).toContain("201");
});

test("every schema in it compiles as JSON Schema 2020-12", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "document", ...document });
  expect(() => ajv.compile({ $ref: "document#/components/schemas/Error" })).not.toThrow();
});
