import { globSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { onboardingApi, onboardingDocument } from "@/lib/people/contract/document";

const document = onboardingDocument();

test("every route on disk is in the document, and the other way round", () => {
  const elsewhere = /^app\/api\/(ui|auth|health|docs|openapi\.json|\[\[)/;
  const onDisk = globSync("app/api/**/route.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !elsewhere.test(file))
    .map(
      (file) =>
        `/${file
          .replace(/^app\//, "")
          .replace(/route\.ts$/, "")
          .replace(/\[(\w+)\]/g, "{$1}")}`,
    );
  expect(onDisk.sort()).toEqual(Object.keys(document.paths ?? {}).sort());
});

test("every example fits the schema it stands beside", () => {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ ...document, $id: "document" });
  let examples = 0;
  JSON.stringify(document, (_key, value) => {
    if (value && typeof value === "object" && "schema" in value && "example" in value) {
      const schema = JSON.parse(JSON.stringify(value.schema).replaceAll('"#/', '"document#/'));
      const validate = ajv.compile(schema);
      expect(validate(value.example), JSON.stringify([value.example, validate.errors])).toBe(true);
      examples++;
    }
    return value;
  });
  expect(examples).toBeGreaterThan(20);
});

test("every endpoint has an id of its own, a summary and a tag; ours beyond the original say so", () => {
  expect(new Set(onboardingApi.map(({ id }) => id)).size).toBe(onboardingApi.length);
  const original = [
    "POST /api/users/",
    "GET /api/employees/",
    "GET /api/sequences/",
    "POST /api/offboarding/",
  ];
  for (const contract of onboardingApi) {
    const isExtension = "extension" in contract && contract.extension === true;
    expect(isExtension, contract.id).toBe(!original.includes(`${contract.method} ${contract.path}`));
    expect(contract.summary, contract.id).not.toBe("");
  }
});
