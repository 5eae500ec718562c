import { describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import { withClient } from "@/lib/testing/database/sql";
import { applyMigrations } from "./apply";
import { committedMigrations, type Migration } from "./files";
import { withScratchDatabase } from "./scratch";

const migration = (name: string, sql: string): Migration => ({ name, sql, checksum: `sum of ${sql}` });
const scratch = (work: (url: string) => Promise<void>) => withScratchDatabase(env().DATABASE_URL, work);
const first = migration("1_first", "create table a (id int)");

describe("migrations", () => {
  test("are applied in order, once, and remembered", () =>
    scratch(async (url) => {
      const second = migration("2_second", "alter table a add column b int");
      expect(await applyMigrations(url, [first])).toEqual(["1_first"]);
      expect(await applyMigrations(url, [first, second])).toEqual(["2_second"]);
      expect(await applyMigrations(url, [first, second])).toEqual([]);
    }));

  test("several starters at once: each migration runs exactly once, and all end with it applied", () =>
    scratch(async (url) => {
      const all = committedMigrations();
      const starters = await Promise.all([1, 2, 3, 4].map(() => applyMigrations(url)));
      expect(starters.flat()).toEqual(all.map(({ name }) => name));
    }));

  test("one that fails leaves nothing behind and is named", () =>
    scratch(async (url) => {
      const broken = migration("2_broken", "create table b (id int); select 1/0");
      await expect(applyMigrations(url, [first, broken])).rejects.toThrow(
        "Migration 2_broken failed: division by zero",
      );
      const tables = await withClient(url, (client) =>
        client.query("select from pg_tables where tablename = 'b'"),
      );
      expect(tables.rowCount).toBe(0);
      expect(await applyMigrations(url, [first])).toEqual([]);
    }));

  test("one that was changed after it was applied is refused", () =>
    scratch(async (url) => {
      await applyMigrations(url, [first]);
      await expect(applyMigrations(url, [{ ...first, checksum: "other" }])).rejects.toThrow(
        "was changed after",
      );
    }));

  test("those of a newer Muster do not stop an older one", () =>
    scratch(async (url) => {
      await applyMigrations(url, [first, migration("2_newer", "create table c (id int)")]);
      expect(await applyMigrations(url, [first])).toEqual([]);
    }));

  test("a table in use is waited for without blocking its users for long", () =>
    scratch(async (url) => {
      await applyMigrations(url, [first]);
      await withClient(url, async (user) => {
        await user.query("begin; select * from a");
        const altering = applyMigrations(url, [
          first,
          migration("2_alter", "alter table a add column b int"),
        ]);
        const waiting = "select 1 from pg_locks where not granted and relation = 'a'::regclass";
        await expect.poll(async () => (await user.query(waiting)).rowCount, { timeout: 5000 }).toBe(1);
        await expect.poll(async () => (await user.query(waiting)).rowCount, { timeout: 5000 }).toBe(0);
        await user.query("commit");
        expect(await altering).toEqual(["2_alter"]);
      });
    }));

  test("an index can be built without a transaction", () =>
    scratch(async (url) => {
      const index = migration(
        "2_index",
        "-- outside a transaction\ncreate index concurrently if not exists i on a (id)",
      );
      expect(await applyMigrations(url, [first, index])).toEqual(["1_first", "2_index"]);
    }));
});
