import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { AppError, notFound } from "@/lib/errors";
import type { Dialect } from "./dialects/dialect";
import { type Handler, handlerOf } from "./handler";

type Options = {
  /** Where the page lives, without a slash at the end; its files lie below. */
  base: `/${string}`;
  /** Where the OpenAPI document lies. */
  document: `/${string}`;
  title: string;
  dialect: Dialect;
  /** Whether there is anything to describe right now. */
  isOn?: () => boolean;
};

const types: Record<string, string> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};

/** Everything comes from this server; Swagger UI sets styles on its elements and draws icons from data addresses. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Swagger UI for one document, page and files: served by us, so that it works without the internet. */
export function swaggerUi({ base, document, title, dialect, isOn = () => true }: Options): Handler {
  return handlerOf(dialect, async (request) => {
    if (!isOn()) throw notFound();
    if (request.method !== "GET" && request.method !== "HEAD") {
      const { method } = request;
      const headers = { Allow: "GET, HEAD" };
      throw new AppError("METHOD_NOT_ALLOWED", `Method "${method}" not allowed.`, {
        headers,
        data: { method },
      });
    }
    const { pathname } = new URL(request.url);
    if (pathname === base || pathname === `${base}/`)
      return answer(page(base, document, title), "text/html; charset=utf-8", "no-store");
    const files = `${base}/${version()}/`;
    const file = pathname.startsWith(files) ? pathname.slice(files.length) : "";
    if (file === "start.js") return answer(start, "text/javascript; charset=utf-8", forever);
    const type = types[file];
    if (!type) throw notFound();
    return answer(new Uint8Array(await readFile(path.join(folder(), file))), type, forever);
  });
}

const forever = "public, max-age=31536000, immutable";

const answer = (body: BodyInit, type: string, caching: string) =>
  new Response(body, {
    headers: { "Content-Type": type, "Cache-Control": caching, "Content-Security-Policy": policy },
  });

const folder = () => path.join(process.cwd(), "node_modules", "swagger-ui-dist");

/** Part of every file's address: a new version is fetched anew. */
let known: string | undefined;
function version(): string {
  known ??= String(JSON.parse(readFileSync(path.join(folder(), "package.json"), "utf8")).version);
  return known;
}

const page = (base: string, document: string, title: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${base}/${version()}/favicon-32x32.png">
<link rel="stylesheet" href="${base}/${version()}/swagger-ui.css">
</head>
<body>
<main id="swagger-ui" data-document="${document}"><a href="${document}">${title}: the document</a></main>
<script src="${base}/${version()}/swagger-ui-bundle.js"></script>
<script src="${base}/${version()}/start.js"></script>
</body>
</html>
`;

const start = `"use strict";
const place = document.getElementById("swagger-ui");
SwaggerUIBundle({
  url: place.dataset.document,
  domNode: place,
  deepLinking: true,
  persistAuthorization: false,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  validatorUrl: "none",
});
`;
