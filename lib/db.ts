import type pg from "pg";
import { PrismaPgInTurn } from "@/lib/db/in-turn";
import { statementName } from "@/lib/db/statement-names";
import { WatchedPool } from "@/lib/db/watched-pool";
import { env } from "@/lib/env";
import type { AppError } from "@/lib/errors";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";
import { log } from "@/lib/log";
import { oncePerProcess } from "@/lib/process/once";

export type Tx = Prisma.TransactionClient;

/** The pool under Prisma and under the few hand-written hot queries; waits one second for a connection. */
export function pool(): pg.Pool {
  return oncePerProcess("pool", () => {
    const created = new WatchedPool({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      // A request that waits longer is better told to come back; tests share two cores with each other.
      connectionTimeoutMillis: env().MUSTER_MODE === "test" ? 10_000 : 1_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: "muster",
    });
    // Without a listener an idle connection's death (PostgreSQL restarting) would end the process.
    created.on("error", (error) => log.warn({ err: error }, "an idle database connection was lost"));
    return created;
  });
}

/** The Prisma client of this process. */
export function db(): PrismaClient {
  return oncePerProcess(
    "prisma",
    () =>
      new PrismaClient({
        adapter: new PrismaPgInTurn(pool(), {
          disposeExternalPool: true,
          statementNameGenerator: statementName,
        }),
        errorFormat: "minimal",
      }),
  );
}

/** Ends every connection of this process. */
export async function closeConnections(): Promise<void> {
  await db().$disconnect();
  if (!pool().ending) await pool().end();
}

type DatabaseFault = { sqlState: string; constraint: string };

/** PostgreSQL's own code and constraint behind an error of Prisma or pg; null when there is none. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  const direct = error as Error & { code?: unknown; constraint?: unknown };
  if (typeof direct.code === "string" && /^[0-9A-Z]{5}$/.test(direct.code) && !/^P\d{4}$/.test(direct.code)) {
    return { sqlState: direct.code, constraint: String(direct.constraint ?? constraintIn(error.message)) };
  }
  if (error instanceof Prisma.PrismaClientKnownRequestError || "meta" in error) {
    const cause = adapterCause(error);
    if (cause) return cause;
  }
  return null;
}

function adapterCause(error: Error): DatabaseFault | null {
  const known = error as Error & { code?: string; meta?: { driverAdapterError?: { cause?: AdapterCause } } };
  const cause = known.meta?.driverAdapterError?.cause;
  if (cause?.originalCode) {
    return { sqlState: cause.originalCode, constraint: constraintIn(cause.originalMessage ?? error.message) };
  }
  if (known.code === "P2034") return { sqlState: "40001", constraint: "" };
  return null;
}

type AdapterCause = { originalCode?: string; originalMessage?: string };

const constraintIn = (message: string) => /constraint "([^"]+)"/.exec(message)?.[1] ?? "";

const unreachable =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|timeout exceeded when trying to connect|Connection terminated|Can't reach database|P1001|P1017|P2024|Unable to start a transaction|expired transaction/;
const overloaded = new Set(["57P01", "57P02", "57P03", "57014", "55P03", "53300", "08006", "08001", "08003"]);

/** True when the database is away or too busy, so that the same request may succeed in a moment. */
export function isDatabaseDown(error: unknown): boolean {
  const fault = databaseFault(error);
  if (fault && overloaded.has(fault.sqlState)) return true;
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = String((at as { code?: unknown }).code ?? "");
    if (unreachable.test(code) || unreachable.test(at.message)) return true;
  }
  return false;
}

const mayRetry = new Set(["40001", "40P01"]);

const usualTimeout = 15_000;

/** For work on hundreds of rows with all that follows from each; a single statement may take as long as all of it. */
export const longWork = { timeout: 120_000 };

/**
 * Runs the work in one transaction, or inside the one it is given. Serialisation failures and
 * deadlocks are retried up to three times, so the work must have no effect outside the database. `timeout`
 * is in milliseconds.
 */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  outer?: Tx,
  { timeout = usualTimeout }: { timeout?: number } = {},
): Promise<T> {
  if (outer) return work(outer);
  const patient = async (tx: Tx) => {
    await tx.$executeRaw`select set_config('statement_timeout', ${String(timeout)}, true)`;
    return work(tx);
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(timeout > usualTimeout ? patient : work, { maxWait: 2_000, timeout });
    } catch (error) {
      const fault = databaseFault(error);
      if (!fault || !mayRetry.has(fault.sqlState) || attempt > 3) throw error;
    }
  }
}

/**
 * Runs a write and turns the breach of a named constraint into the error that the domain gives for
 * it; every other failure passes through.
 */
export async function translating<T>(
  write: () => Promise<T>,
  meaning: Record<string, () => AppError>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = databaseFault(error)?.constraint;
    throw (constraint && meaning[constraint]?.()) || error;
  }
}

/** Locks a person's row until the transaction ends: the first lock of every verb that changes their things. */
export async function lockPerson(tx: Tx, personId: number): Promise<void> {
  await tx.$queryRaw`select 1 from "Person" where id = ${personId} for update`;
}

/** Locks several people's rows, in the one order that everybody locks in. */
export async function lockPeople(tx: Tx, personIds: readonly number[]): Promise<void> {
  await tx.$queryRaw`select 1 from "Person" where id = any(${[...personIds]}) order by id for update`;
}

/**
 * One hand-written statement of a hot path: prepared on the pool, which makes it a transaction of its own, or
 * inside the given transaction. Values need casts in the text, and dates come back as text only where it says so.
 */
export async function statement<Row extends pg.QueryResultRow>(
  { name, text }: { name: string; text: string },
  values: unknown[],
  tx?: Tx,
): Promise<Row[]> {
  if (tx) return tx.$queryRawUnsafe<Row[]>(text, ...values);
  return (await pool().query<Row>({ name, text, values })).rows;
}
