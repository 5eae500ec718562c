import { describe, expect, it } from "vitest";
import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { en } from "@/lib/i18n/messages/en";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { readSources } from "@/lib/testing/structure/sources";
import { logFilter } from "../schema/log";
import { readLog } from "./log";

async function world(tx: Tx) {
  const admin = actorOf(await makePerson(tx, { role: 1, firstName: "Ada", lastName: "Admin" }));
  const other = actorOf(await makePerson(tx, { role: 1 }));
  const anna = await makePerson(tx, { firstName: "Anna", lastName: "Berg" });
  for (const [who, action, kind, id] of [
    [admin, "person.updated", "person", anna.id],
    [other, "unit.changed", "unit", 4],
    [system("job"), "person.deactivated", "person", anna.id],
    [admin, "unit.created", "unit", 5],
  ] as const) {
    await record(tx, who, { action, subject: { kind, id } });
  }
  return { admin, other, anna };
}
const read = (tx: Tx, actor: Parameters<typeof readLog>[0], query: Record<string, unknown>, take = 50) =>
  readLog(actor, logFilter.parse(query), take, tx);
const actions = ({ entries }: Awaited<ReturnType<typeof readLog>>) => entries.map(({ action }) => action);

describe("the log", () => {
  it("is read by the address: all of it, one person's deeds, or one thing's story", () =>
    rolledBack(async (tx) => {
      const { admin, other, anna } = await world(tx);
      expect(actions(await read(tx, admin, {}))).toEqual([
        ...["unit.created", "person.deactivated", "unit.changed", "person.updated"],
      ]);
      expect(actions(await read(tx, admin, { actor: String(other.id) }))).toEqual(["unit.changed"]);
      const story = await read(tx, admin, { kind: "person", id: String(anna.id) });
      expect(story.entries).toMatchObject([
        { action: "person.deactivated", name: "Anna Berg", who: "job", actorId: null, via: "system" },
        { action: "person.updated", name: "Anna Berg", who: "Ada Admin", address: "192.0.2.7" },
      ]);
      expect(actions(await read(tx, admin, { kind: "unit", id: "4" }))).toEqual(["unit.changed"]);
    }));

  it("goes on where a page ended, and forgives what no filter is", () =>
    rolledBack(async (tx) => {
      const { admin } = await world(tx);
      const first = await read(tx, admin, {}, 3);
      const rest = await read(tx, admin, { before: first.next }, 3);
      expect([first.entries.length, actions(rest), rest.next]).toEqual([3, ["person.updated"], null]);
      const odd = { actor: "1 or 1=1", kind: "a b", id: ["1"], before: "-1" };
      expect((await read(tx, admin, odd)).entries).toHaveLength(4);
    }));

  it("is for administrators", () =>
    rolledBack(async (tx) => {
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      await expect(read(tx, manager, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    }));

  it("has words for everything that is written into it", () => {
    const written = readSources()
      .filter(({ file }) => /^lib\/(?!testing|i18n)/.test(file) && !/\.test\.ts$/.test(file))
      .flatMap(({ text }) => [...text.matchAll(/\baction: "(\w+\.\w+)"/g)])
      .map(([, action = ""]) => action.replace(".", "_"));
    const words: Record<string, string> = en.people.action;
    expect(written.length).toBeGreaterThan(80);
    expect([...new Set(written)].filter((key) => !words[key])).toEqual([]);
  });
});
