import Ajv2020, { type ErrorObject, type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { buildDocument } from "@/lib/http/openapi";

type Document = ReturnType<typeof buildDocument>;
export type Exchange = { method: string; path: string; status: number; headers: Headers; text: string };

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const bare = (path: string) => path.replace(/\/$/, "");

/**
 * Checks answers against an OpenAPI document: the status is documented, the media type too, and the body
 * fits its schema. Gives what does not fit, in words; empty when all is well.
 */
export function conformanceTo(document: Document): (exchange: Exchange) => string[] {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema({ ...document, $id: "document" });
  const literalFirst = Object.keys(document.paths ?? {}).sort(
    (a, b) => Number(a.includes("{")) - Number(b.includes("{")),
  );
  const paths = literalFirst.map((path) => ({
    path,
    pattern: new RegExp(
      `^${bare(path)
        .replaceAll(".", "\\.")
        .replace(/\{\w+\}/g, "[^/]+")}$`,
    ),
  }));
  const validators = new Map<string, ValidateFunction>();

  return ({ method, path, status, headers, text }) => {
    const known = paths.find(({ pattern }) => pattern.test(bare(path.split("?", 1)[0] ?? "")))?.path;
    const verb = (method === "HEAD" ? "GET" : method).toLowerCase() as "get";
    const operation = known === undefined ? undefined : document.paths?.[known]?.[verb];
    if (!known || !operation) return undocumented(method, status);
    const response = operation.responses?.[String(status) as "200"];
    if (!response || !("description" in response)) return [`${status} is not documented`];
    const type = headers.get("content-type")?.split(";", 1)[0] ?? "";
    if (!response.content || method === "HEAD")
      return text === "" ? [] : ["there is a body where none should be"];
    if (!response.content[type]) return [`${status} is not documented as ${type}`];
    const place = ["paths", known, verb, "responses", String(status), "content", type, "schema"];
    const pointer = `document#/${place.map(escaped).join("/")}`;
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: pointer });
    validators.set(pointer, validate);
    if (validate(type.endsWith("json") ? JSON.parse(text) : text)) return [];
    return (validate.errors ?? []).map(
      (error: ErrorObject) => `${error.instancePath || "the body"} ${error.message}`,
    );
  };
}

/** What the document does not name may only be refused, or asked about. */
const undocumented = (method: string, status: number) =>
  method === "OPTIONS" || [401, 403, 404, 405, 406].includes(status)
    ? []
    : [`${method} answers ${status} undocumented`];
