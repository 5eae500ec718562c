import { z } from "zod";
import { AppError } from "@/lib/errors";
import { decodeText, mediaType, readBytes } from "../../body";
import type { AnyContract } from "../../contract";
import { readJson } from "../../json/read";
import { WrittenNumber } from "../../json/written-number";

/** JSON, urlencoded or multipart as plain data. No body at all is `{}`, whatever its type. */
export async function readDrfBody(request: Request, contract: AnyContract): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return {};
  const type = mediaType(request);
  if (type === "application/json") return parseJson(bytes);
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    return inShape(await formOf(bytes, request.headers.get("content-type") ?? ""), contract);
  }
  throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send JSON or a form.", { data: { type } });
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const value = readJson(decodeText(bytes));
    // No body is a number: only its type is ever said.
    if (value instanceof WrittenNumber) return value.isInteger ? 0 : Number.NaN;
    return value;
  } catch (error) {
    throw unreadable("JSON", error);
  }
}

async function formOf(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    const headers = { "content-type": contentType };
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch (error) {
    throw unreadable("FORM", error);
  }
}

function unreadable(reason: "JSON" | "FORM", error: unknown): AppError {
  const why = error instanceof Error ? error.message : "unreadable";
  return new AppError("INVALID", `${reason} parse error`, { reason, data: { reason: why } });
}

/**
 * A form's fields as the contract's schema wants them: lists as lists, of other repeated fields the
 * last. A new thing's form says "nothing" by an empty field where empty text is no value.
 */
function inShape(form: FormData, { body, method }: AnyContract): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = body instanceof z.ZodObject ? body.shape : {};
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const values = form.getAll(name).map((value) => (typeof value === "string" ? value : {}));
    const takes = (value: unknown) => field.safeParse(value).success;
    if (values.length === 0) continue;
    if (takes([])) input[name] = values;
    else if (values.at(-1) !== "" || method !== "POST" || takes("") || !takes(undefined))
      input[name] = values.at(-1);
  }
  return input;
}
