import pg from "pg";

/** One statement as it went over the wire, and what later ones must know of its answer. */
export type Statement = { text: string; values: unknown[]; answer: Record<string, unknown> | undefined };

type Query = { text: string; values?: unknown[] };

/** All statements that the work sends, on whatever connection, in order. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const recorded: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...call: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...call: unknown[]) {
    const [first, second] = call;
    const query = (typeof first === "string" ? { text: first, values: second } : first) as Query;
    const statement: Statement = {
      text: query.text,
      values: Array.isArray(query.values) ? query.values : Array.isArray(second) ? second : [],
      answer: undefined,
    };
    if (typeof query.text === "string") recorded.push(statement);
    const result = original.apply(this, call);
    if (result instanceof Promise)
      result.then(
        (rows) => keep(statement, rows),
        () => undefined,
      );
    return result;
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return recorded;
}

function keep(statement: Statement, result: { rows?: unknown[]; fields?: { name: string }[] }): void {
  const row = result.rows?.[0];
  if (Array.isArray(row)) {
    statement.answer = Object.fromEntries((result.fields ?? []).map(({ name }, at) => [name, row[at]]));
  } else if (row && typeof row === "object") statement.answer = row as Record<string, unknown>;
}

/**
 * Sends recorded statements again on one connection as if for somebody else: each `[old, fresh]` pair is
 * put in wherever the old value went, and so is every id that an insert gives now instead of then.
 */
export async function replay(
  client: pg.PoolClient,
  statements: readonly Statement[],
  pairs: readonly (readonly [string | number, string | number])[],
): Promise<void> {
  const fresh = new Map<unknown, unknown>(pairs);
  const texts = pairs.flatMap(([old, now]) => (typeof old === "string" ? [[old, String(now)] as const] : []));
  const filled = (value: unknown): unknown => {
    if (fresh.has(value)) return fresh.get(value);
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "string") return value;
    return texts.reduce((text, [old, now]) => text.replaceAll(old, now), value);
  };
  for (const [at, { text, values, answer }] of statements.entries()) {
    const given = values.map(filled);
    const { rows } = await client.query(
      given.length > 0 ? { name: `replayed-${at}`, text, values: given } : { text },
    );
    if (/^insert /i.test(text.trim()) && answer?.id !== undefined) fresh.set(answer.id, rows[0]?.id);
  }
}
