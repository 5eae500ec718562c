import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { inTransaction, longWork, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";

const header = "idempotency-key";
const keptFor = 24 * 3600 * 1000;

/**
 * Runs a request that carries an Idempotency-Key at most once: the answer is stored in the transaction
 * of the deed itself, and a retry within 24 hours gets it again. `scope` says who asks for what. Without
 * the header it simply runs. Raises 409 while the first is in flight, 422 for another body.
 */
export async function onlyOnce(
  request: Request,
  scope: string,
  input: unknown,
  run: (tx?: Tx) => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get(header);
  if (key === null) return run();
  if (key === "" || key.length > 255) {
    throw new AppError("INVALID", "An Idempotency-Key has 1 to 255 characters.", { reason: "KEY_MALFORMED" });
  }
  const bodyHash = hashOf(input);
  const once = async (tx: Tx) => {
    await claim(tx, scope, key);
    const earlier = await tx.idempotencyRecord.findUnique({ where: { scope_key: { scope, key } } });
    if (earlier && earlier.expiresAt > now()) return replay(earlier, bodyHash);
    const response = await run(tx);
    const body = await response.clone().text();
    const at = now();
    const record = {
      bodyHash,
      status: response.status,
      body,
      createdAt: at,
      expiresAt: new Date(at.getTime() + keptFor),
    };
    await tx.idempotencyRecord.upsert({
      where: { scope_key: { scope, key } },
      create: { scope, key, ...record },
      update: record,
    });
    return response;
  };
  return inTransaction(once, undefined, longWork);
}

/** Held until the transaction ends, however it ends: a crash leaves nothing behind that says "in flight". */
async function claim(tx: Tx, scope: string, key: string): Promise<void> {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${scope} ${key}`}, 0)) as free`;
  if (lock?.free) return;
  throw new AppError("CONFLICT", "A request with this Idempotency-Key is still being answered.", {
    reason: "KEY_IN_FLIGHT",
    headers: { "Retry-After": "1" },
  });
}

type Earlier = { bodyHash: Uint8Array; status: number | null; body: string | null };

function replay({ bodyHash, status, body }: Earlier, given: Uint8Array): Response {
  if (!Buffer.from(bodyHash).equals(given)) {
    throw new AppError("UNPROCESSABLE", "This Idempotency-Key was used with another body.", {
      reason: "KEY_REUSED",
    });
  }
  return new Response(body || null, {
    status: status ?? 200,
    headers: { "Idempotency-Replayed": "true", ...(body ? { "Content-Type": "application/json" } : {}) },
  });
}

/** Of what was sent, not how: spelling of the form or the order of keys makes no other request. */
function hashOf(input: unknown): Uint8Array<ArrayBuffer> {
  const inOrder = (_key: string, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return new Uint8Array(createHash("sha256").update(JSON.stringify(input, inOrder)).digest());
}
