import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { log } from "@/lib/log";

type EngineModule = typeof Engine & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/**
 * The SQL that turns the database at `url` into what the schema says; empty when they agree.
 * Knows nothing of what Prisma cannot express: see prisma/migrate/diff.ts.
 */
export async function engineDiff(url: string, schema: [string, string][]): Promise<string> {
  const { SchemaEngine } = await loadEngine();
  const pool = new CatalogPool({ connectionString: url });
  // A scratch database may be dropped while its last connections are still closing.
  pool.on("connect", (client) =>
    client.on("error", (err) => log.debug({ err }, "a closing connection was cut")),
  );
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogAdapter(pool));
  const engine = await SchemaEngine.new({ datamodels: schema }, () => undefined, adapter);
  const files = schema.map(([path, content]) => ({ path, content }));
  try {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: process.cwd() },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? "";
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * The engine reads catalogue columns of PostgreSQL's type "char", for which the adapter has no name. They
 * pass through it as what it does know, an array of characters, and are given their own name afterwards.
 */
class CatalogPool extends pg.Pool {
  override query = (async (...args: Parameters<pg.Pool["query"]>) => {
    const result = (await super.query(...args)) as unknown as pg.QueryArrayResult;
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === charOid) field.dataTypeID = charArrayOid;
    }
    return result;
  }) as unknown as pg.Pool["query"];
}

const charOid = 18;
const charArrayOid = 1002;

function catalogAdapter(pool: CatalogPool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const { Character, CharacterArray } = ColumnTypeEnum;
      return {
        ...result,
        columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)),
      };
    };
    return adapter;
  };
  return { provider: "postgres", adapterName: factory.adapterName, connect, connectToShadowDb: connect };
}

/** The package is made for bundlers that import .wasm; Node needs it put together by hand. */
async function loadEngine(): Promise<EngineModule> {
  const specifier = "@prisma/schema-engine-wasm/schema_engine_bg";
  const bindings: EngineModule = await import(specifier);
  // Where a panic of the engine leaves its reason; without it the reason is lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (reason: string) => log.error({ reason }) },
  });
  const folder = path.dirname(createRequire(import.meta.url).resolve(specifier));
  const module = await WebAssembly.compile(await readFile(path.join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}
