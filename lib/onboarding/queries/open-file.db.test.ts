import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Role, system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeFile } from "@/lib/testing/factories/file";
import { makeManagement, makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { assignSequences } from "../commands/assign";
import { createTemplate, saveTemplate } from "../commands/templates";
import { completeItem, undoItem } from "../commands/todos";
import type { RichText } from "../content/rich-text";
import { richTextOf } from "../content/rich-text";
import { listGivenTodos } from "./given-todos";
import { type FileViewer, openFileFor } from "./open-file";
import { loadPortalItem } from "./portal";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

const picture = (file: number): RichText => ({
  type: "doc",
  content: [{ type: "blockquote", content: [{ type: "image", attrs: { file, alt: "The door" } }] }],
});
const body = richTextOf("Read me.");
const form = [{ id: "paper", label: "Certificate", kind: "file" as const, required: true }];
const attached = (file: { id: number; name: string; size: number }) => ({
  ...{ file: file.id, name: file.name, size: file.size },
});

/** A hire who has been given items that show files, and has answered with one; everybody who may want to look. */
async function world(tx: Tx) {
  await makeOrganisation(tx);
  const unit = await makeUnit(tx);
  const person = (role: Role, more = {}) => makePerson(tx, { role, ...more });
  const [admin, boss, otherBoss, buddy, colleague] = [
    ...[await person(1), await person(2), await person(2), await person(3), await person(3)],
  ] as [MadePerson, MadePerson, MadePerson, MadePerson, MadePerson];
  await makeManagement(tx, { person: otherBoss, unit });
  const hire = await person(0, { manager: boss, buddy, startDay: "2026-06-15" });
  const file = async (owner: MadePerson, name: string) => makeFile(tx, owner, { name });
  const files = {
    library: await file(admin, "library.pdf"),
    page: await file(admin, "page.pdf"),
    attachment: await file(admin, "attachment.pdf"),
    mailed: await file(admin, "mailed.pdf"),
    toBuddy: await file(admin, "to-buddy.pdf"),
    answer: await file(hire, "answer.pdf"),
    unused: await file(hire, "unused.pdf"),
    halfStored: await makeFile(tx, hire, { stored: false }),
  };
  await makeTemplate(tx, "preboarding", { title: "Nobody has it", body: picture(files.library.id) });
  const todo = await makeTemplate(tx, "todo", {
    ...{ title: "Papers", body, form, attachments: [attached(files.attachment)] },
  });
  const items = [
    todo,
    await makeTemplate(tx, "preboarding", { title: "Welcome", body: picture(files.page.id) }),
    await makeTemplate(tx, "message", {
      ...{ by: "mail", title: "Hello", to: { kind: "hire" }, body: picture(files.mailed.id) },
    }),
    await makeTemplate(tx, "message", {
      ...{ by: "mail", title: "Hello", to: { kind: "buddy" }, body: picture(files.toBuddy.id) },
    }),
  ];
  const sequence = await makeSequence(tx, { blocks: [{ trigger: { kind: "unconditional" }, items }] });
  await assignSequences(system("test"), { personId: hire.id, sequenceIds: [sequence.id] }, tx);
  const given = await tx.assignment.findFirstOrThrow({ where: { personId: hire.id, templateId: todo.id } });
  const input = { assignmentId: given.id, answers: { paper: files.answer.id } };
  await completeItem(actorOf(hire), input, tx);
  return { files, todo, input, people: { admin, boss, otherBoss, buddy, colleague, hire } };
}

type World = Awaited<ReturnType<typeof world>>;
type FileName = keyof World["files"];

const may: Record<keyof World["people"], FileName[]> = {
  admin: ["library", "page", "attachment", "mailed", "toBuddy", "answer"],
  boss: ["answer"],
  otherBoss: [],
  buddy: ["toBuddy"],
  colleague: [],
  hire: ["page", "attachment", "mailed", "answer", "unused"],
};

const openable = async (tx: Tx, viewer: FileViewer, files: World["files"]) => {
  const names: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    const found = await openFileFor(viewer, file.id, tx).catch((error: { code?: string }) => error);
    if ("key" in found) names.push(name);
    else expect(found.code).toBe("NOT_FOUND");
  }
  return names;
};

describe("a file is opened", () => {
  it("by those who may see where it is used, and by nobody else", () =>
    rolledBack(async (tx) => {
      const { files, people } = await world(tx);
      const seen: Record<string, string[]> = {};
      for (const [who, person] of Object.entries(people)) {
        seen[who] = await openable(tx, { kind: "person", actor: actorOf(person) }, files);
      }
      expect(seen).toEqual(may);
    }));

  it("from the answers: managers see those of their people as administrators do, colleagues none", () =>
    rolledBack(async (tx) => {
      const { files, people } = await world(tx);
      const bank = [{ id: "iban", label: "IBAN", kind: "text" }];
      await tx.assignment.create({
        data: {
          ...{ personId: people.hire.id, kind: "todo", title: "Bank", state: "done", doneAt: new Date() },
          ...{
            content: { title: "Bank", body, form: bank },
            answers: { iban: "DE02" },
            createdAt: new Date(),
          },
        },
      });
      const answers = async (who: MadePerson) =>
        (await listGivenTodos(actorOf(who), people.hire.id, tx)).flatMap((todo) => todo.answers);
      const paper = { id: files.answer.id, name: "answer.pdf", mime: "application/pdf", size: 3 };
      const asFile = { question: "Certificate", kind: "file", answer: "answer.pdf", file: paper };
      for (const who of [people.boss, people.admin]) {
        const all = await answers(who);
        expect(all).toHaveLength(2);
        expect(all).toEqual(
          expect.arrayContaining([asFile, { question: "IBAN", kind: "text", answer: "DE02", file: null }]),
        );
      }
      expect(await answers(people.colleague)).toEqual([]);
    }));

  it("by secret link only where a page before the first day shows it", () =>
    rolledBack(async (tx) => {
      const { files, people } = await world(tx);
      const seen = (personId: number) => openable(tx, { kind: "preboarding", personId }, files);
      expect(await seen(people.hire.id)).toEqual(["page"]);
      expect(await seen(people.colleague.id)).toEqual([]);
    }));

  it("no longer once it was taken back", () =>
    rolledBack(async (tx) => {
      const { files, people } = await world(tx);
      await tx.assignment.updateMany({ where: { personId: people.hire.id }, data: { state: "withdrawn" } });
      const seen = (who: MadePerson) => openable(tx, { kind: "person", actor: actorOf(who) }, files);
      expect(await seen(people.hire)).toEqual(["mailed", "unused"]);
      expect(await seen(people.boss)).toEqual([]);
    }));
});

describe("the uses of a file", () => {
  const usesOf = (tx: Tx, id: number) => tx.fileUse.count({ where: { fileId: id } });

  it("follow what names it, at every depth, and end with it", () =>
    rolledBack(async (tx) => {
      const { files, todo, input, people } = await world(tx);
      // The template, the frozen item, the item in the portal.
      expect(await usesOf(tx, files.page.id)).toBe(3);
      expect(await usesOf(tx, files.attachment.id)).toBe(3);
      expect(await usesOf(tx, files.answer.id)).toBe(1);
      expect(await usesOf(tx, files.unused.id)).toBe(0);
      const admin = actorOf(people.admin);
      const content = {
        title: "Papers",
        body,
        form: form.map((one) => ({ help: "", ...one })),
        dueWorkday: 0,
        attachments: [],
      };
      await saveTemplate(admin, todo.id, { kind: "todo", content }, tx);
      expect(await usesOf(tx, files.attachment.id)).toBe(2);
      await undoItem(actorOf(people.hire), input, tx);
      expect(await usesOf(tx, files.answer.id)).toBe(1);
      const answers = { paper: files.unused.id };
      await completeItem(actorOf(people.hire), { ...input, answers }, tx);
      expect([await usesOf(tx, files.answer.id), await usesOf(tx, files.unused.id)]).toEqual([0, 1]);
      expect((await loadPortalItem(people.hire.id, input.assignmentId, tx)).files).toEqual([
        { id: files.unused.id, name: "unused.pdf", mime: "application/pdf", size: 3 },
      ]);
      await tx.person.delete({ where: { id: people.hire.id } });
      expect(await usesOf(tx, files.unused.id)).toBe(0);
    }));

  it("keep it: the database refuses to let go of a file in use, and to name one that is not there", () =>
    rolledBack(async (tx) => {
      const { files } = await world(tx);
      await tx.$executeRaw`savepoint here`;
      await expect(tx.fileObject.delete({ where: { id: files.page.id } })).rejects.toThrow();
      await tx.$executeRaw`rollback to savepoint here`;
      await expect(makeTemplate(tx, "badge", { title: "Star", body, image: 999_999 })).rejects.toThrow();
      await tx.$executeRaw`rollback to savepoint here`;
    }));
});

describe("an item may show", () => {
  const inPage = (file: number) => ({
    kind: "resource" as const,
    content: {
      ...{ title: "House", course: null },
      chapters: [{ title: "One", pages: [{ title: "Page", body: picture(file) }], attachments: [] }],
    },
  });

  it("the author's own upload and what an item shows already", () =>
    rolledBack(async (tx) => {
      const { files, people } = await world(tx);
      const admin = actorOf(people.admin);
      const fresh = await makeFile(tx, people.admin);
      await createTemplate(admin, inPage(fresh.id), tx);
      await createTemplate(actorOf(await makePerson(tx, { role: 1 })), inPage(files.page.id), tx);
    }));

  it.each(["answer", "unused", "halfStored"] as const)(
    "never somebody's %s, with a message at the text",
    (name) =>
      rolledBack(async (tx) => {
        const { files, people } = await world(tx);
        await expect(createTemplate(actorOf(people.admin), inPage(files[name].id), tx)).rejects.toMatchObject(
          {
            code: "INVALID",
            details: { fields: [{ path: ["content", "chapters", 0, "pages", 0, "body"] }] },
          },
        );
      }),
  );
});
