import { now } from "@/lib/clock";
import { pool } from "@/lib/db";
import { organisationName } from "@/lib/org/queries/organisation";
import { type Chapter, chapters } from "./plan";

const batch = 500;

/** All that is held about a person, as one JSON text in pieces: only a few hundred rows are in memory at once. */
export async function* exportOf(personId: number): AsyncGenerator<string> {
  const head = { madeAt: now().toISOString(), organisation: await organisationName(), personId };
  yield `${JSON.stringify(head).slice(0, -1)},"data":{`;
  let isFirst = true;
  for (const [table, chapter] of Object.entries(chapters)) {
    yield `${isFirst ? "" : ","}\n${JSON.stringify(table)}:[`;
    isFirst = false;
    yield* rowsOf(table, chapter, personId);
    yield "]";
  }
  yield "\n}}\n";
}

async function* rowsOf(table: string, chapter: Chapter, personId: number): AsyncGenerator<string> {
  const { of, without = [], isShort = false } = chapter;
  const row = rowOf(chapter);
  if (isShort) {
    const { rows } = await pool().query<{ row: string }>(
      `select (${row})::text as row from "${table}" t where ${of} order by 1`,
      [personId, without],
    );
    yield rows.map((one) => `\n${one.row}`).join(",");
    return;
  }
  const text = `select t.id::text as id, (${row})::text as row from "${table}" t
    where (${of}) and t.id > $3::bigint order by t.id limit ${batch}`;
  for (let after = "0", isLast = false; !isLast; ) {
    const { rows } = await pool().query<{ id: string; row: string }>(text, [personId, without, after]);
    yield (after === "0" || rows.length === 0 ? "" : ",") + rows.map((one) => `\n${one.row}`).join(",");
    after = rows.at(-1)?.id ?? after;
    isLast = rows.length < batch;
  }
}

/** A row as JSON, without what is not theirs ($2). */
function rowOf({ instead = {} }: Chapter): string {
  const replaced = Object.entries(instead).map(([column, sql]) => `'${column}', ${sql}`);
  return `to_jsonb(t) - $2::text[]${replaced.length > 0 ? ` || jsonb_build_object(${replaced.join(", ")})` : ""}`;
}
