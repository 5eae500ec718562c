import { applyMigrations } from "./apply";
import { engineDiff } from "./engine";
import { schemaFiles } from "./files";
import { readGuards } from "./guards";
import { withScratchDatabase } from "./scratch";

/**
 * The SQL that the committed migrations still lack to give what the schema says; empty when none.
 * `url` is any database of a server on which scratch databases may be made.
 */
export function missingSql(url: string): Promise<string> {
  return withScratchDatabase(url, async (scratch) => {
    await applyMigrations(scratch);
    const guards = new Set((await readGuards(scratch)).map(({ name }) => name));
    return withoutGuards(await engineDiff(scratch, schemaFiles()), guards);
  });
}

/** The engine would drop what the schema cannot say: those statements go, and so does a script left empty. */
export function withoutGuards(script: string, guards: Set<string>): string {
  const statements = script.split(/\n\n(?=-- )/).filter((statement) => {
    const dropped = /^DROP INDEX (?:"public"\.)?"([^"]+)";$/m.exec(statement)?.[1];
    return !(dropped && guards.has(dropped));
  });
  const kept = statements.join("\n\n").trim();
  return /^(--.*\s*)*$/.test(kept) ? "" : `${kept}\n`;
}
