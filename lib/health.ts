import { readdirSync } from "node:fs";
import path from "node:path";
import { pool } from "@/lib/db";
import { apiHeaders } from "@/lib/http/api-headers";
import type { Handler } from "@/lib/http/handler";
import { withKnownBody } from "@/lib/http/node/known-body";
import { log } from "@/lib/log";
import { oncePerProcess } from "@/lib/process/once";

/** GET /api/health: this process answers. Never touches the database. */
export const alive: Handler = onlyGet(async () => answer({ status: "alive" }, 200));

/** GET /api/health/ready: the database answers and has every migration of this version; 503 otherwise. */
export const ready: Handler = onlyGet(async () => {
  try {
    const { rows } = await pool().query<{ name: string }>("select name from migrations.applied");
    const applied = new Set(rows.map(({ name }) => name));
    if (expected().every((name) => applied.has(name))) return answer({ status: "ready" }, 200);
    return notReady("migrations are missing");
  } catch (error) {
    log.warn({ err: error }, "not ready: the database does not answer");
    return notReady("the database does not answer");
  }
});

const expected = () =>
  oncePerProcess("expected-migrations", () =>
    readdirSync(path.resolve("prisma/migrations"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name),
  );

function onlyGet(handler: () => Promise<Response>): Handler {
  return async ({ method }) =>
    method === "GET" || method === "HEAD"
      ? handler()
      : answer({ status: "method not allowed" }, 405, { Allow: "GET, HEAD" });
}

const notReady = (reason: string) => answer({ status: "not ready", reason }, 503, { "Retry-After": "5" });

function answer(body: object, status: number, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body);
  const all = [...apiHeaders, ...Object.entries({ "Content-Type": "application/json", ...headers })];
  return withKnownBody(new Response(text, { status, headers: new Headers(all as [string, string][]) }), text);
}
