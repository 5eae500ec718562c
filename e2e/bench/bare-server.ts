import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import pg from "pg";
import { hashSecret } from "@/lib/auth/secret";
import { replay, type Statement } from "./statements";

/** What the bare server is told to do: for each path, which statements and what to send back. */
export type BareRoutes = Record<
  string,
  | {
      kind: "read";
      auth: string;
      statement: { name: string; text: string; values: unknown[] };
      field: string | null;
    }
  | { kind: "replay"; auth: string; statements: Statement[]; body: string }
>;

/** For each creation the values to put in place of the recorded ones. */
type Pairs = (readonly [string | number, string | number])[];

const routes = JSON.parse(readFileSync(process.env.BARE_ROUTES ?? "", "utf8")) as BareRoutes;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });

/**
 * The second floor: node:http and pg and nothing else, authenticating with the same query and running
 * the same statements as Muster.
 */
const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    outgoing.writeHead(500).end(error.message);
  });
});

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const route = routes[incoming.url ?? ""];
  if (!route) return void outgoing.writeHead(incoming.url === "/" ? 200 : 404).end();
  const body: Buffer[] = [];
  for await (const chunk of incoming) body.push(chunk as Buffer);
  const secret = (incoming.headers.authorization ?? "").split(" ")[1] ?? "";
  const hash = Buffer.from(hashSecret(secret));
  const values = route.auth.includes("$2") ? [hash, new Date()] : [hash];
  const { rows: owners } = await pool.query({ name: "auth", text: route.auth, values });
  if (!owners[0]) return void outgoing.writeHead(401).end();
  if (route.kind === "read") {
    const { rows } = await pool.query(route.statement);
    const text = route.field ? String(rows[0]?.[route.field]) : JSON.stringify(rows);
    outgoing.writeHead(200, { "content-type": "application/json" }).end(text);
    return;
  }
  const { pairs } = JSON.parse(Buffer.concat(body).toString()) as { pairs: Pairs };
  const client = await pool.connect();
  try {
    await replay(client, route.statements, pairs);
  } finally {
    client.release();
  }
  outgoing.writeHead(201, { "content-type": "application/json" }).end(route.body);
}

server.listen(Number(process.env.PORT), "127.0.0.1");
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => pool.end().then(() => process.exit(0)));
});
