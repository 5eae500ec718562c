import { AppError } from "@/lib/errors";
import { mediaType, readBytes } from "../../body";

/** JSON, urlencoded or multipart as plain data; a repeated form field becomes a list. No body at all is `{}`. */
export async function readDrfBody(request: Request): Promise<unknown> {
  const bytes = await readBytes(request).catch((error) => {
    throw error instanceof AppError ? new AppError("TOO_LARGE", "Request body too large.") : error;
  });
  if (bytes.length === 0) return {};
  const type = mediaType(request);
  if (type === "application/json") return parseJson(bytes);
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data") {
    return formData(bytes, request.headers.get("content-type") ?? "");
  }
  throw new AppError("UNSUPPORTED_MEDIA_TYPE", `Unsupported media type "${type}" in request.`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unreadable";
    throw new AppError("INVALID", `JSON parse error - ${reason}`);
  }
}

async function formData(bytes: Uint8Array, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } })
    .formData()
    .catch((error: Error) => {
      throw new AppError("INVALID", `Form parse error - ${error.message}`);
    });
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    fields[name] = values.length === 1 && name !== "sequences" ? values[0] : values;
  }
  return fields;
}
