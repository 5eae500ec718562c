import { AppError, notFound } from "@/lib/errors";
import { type Dialect, jsonText } from "../dialects/dialect";
import { type Handler, handlerOf } from "../handler";
import type { buildDocument } from "../openapi";

/** The handler that serves a document; it is built when first asked for. */
export function servedDocument(
  build: () => ReturnType<typeof buildDocument>,
  { dialect, isOn = () => true }: { dialect: Dialect; isOn?: () => boolean },
): Handler {
  let text: string | undefined;
  return handlerOf(dialect, async ({ method }) => {
    if (!isOn()) throw notFound();
    if (method !== "GET" && method !== "HEAD") {
      const headers = { Allow: "GET, HEAD" };
      throw new AppError("METHOD_NOT_ALLOWED", `Method "${method}" not allowed.`, {
        headers,
        data: { method },
      });
    }
    text ??= JSON.stringify(build());
    return jsonText(text, 200);
  });
}
