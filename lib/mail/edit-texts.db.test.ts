import { describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { resendAccess } from "@/lib/onboarding/commands/send-access";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { previewMail, resetMailText, saveMailText, sendTestMail } from "./edit-texts";
import { listMailTexts, readMailText } from "./read-texts";

const welkom = {
  subject: "Welkom bij {{organisation}}, {{name}}",
  body: "Hallo {{name}},\n\nWij zijn <b>blij</b>. Je begint op {{start}}.\n\nJe buddy is {{buddy}}.",
  action: "Kies een wachtwoord",
  note: "De link werkt één keer.",
};
const dutch = { kind: "access", language: "nl" } as const;

async function world(tx: Tx, language = "en") {
  await makeOrganisation(tx, { name: "Exempel & Co", language });
  const admin = actorOf(await makePerson(tx, { role: 1 }));
  const welcomed = async (of: string, firstName = "Ada") => {
    const buddy = of === "fr" ? await makePerson(tx, { firstName: "Bo", lastName: "Berg" }) : null;
    const hire = await makePerson(tx, { role: 0, language: of, firstName, startDay: "2026-06-15", buddy });
    await resendAccess(admin, hire.id, tx);
    return tx.mail.findFirstOrThrow({ where: { personId: hire.id } });
  };
  return { admin, welcomed };
}

describe("an organisation's own words", () => {
  it("reach readers of their language with the link, and nobody else; ours come back after a reset", async () => {
    await rolledBack(async (tx) => {
      const { admin, welcomed } = await world(tx);
      await saveMailText(admin, dutch, welkom, tx);
      const mail = await welcomed("nl", "Ada <i>");
      expect(mail).toMatchObject({ kind: "access", subject: "Welkom bij Exempel & Co, Ada <i>" });
      expect(mail.text).toContain("Hallo Ada <i>,\n\nWij zijn <b>blij</b>. Je begint op 15 juni 2026.");
      expect(mail.text).not.toContain("buddy");
      expect(mail.text).toMatch(/Kies een wachtwoord\s+http:\S+\/invite\/[\w-]{43}/);
      expect(mail.html).toContain("Hallo Ada &#60;i&#62;,");
      expect(mail.html).toContain("Wij zijn &lt;b&gt;blij&lt;/b&gt;");
      expect(mail.html).toMatch(/href="http:[^"]+\/invite\/[\w-]{43}"/);
      expect(new Set(mail.html.match(/ lang="\w+"/g))).toEqual(new Set([' lang="nl"']));
      expect(mail.html).not.toContain("{{");
      expect((await welcomed("en")).subject).toBe("Welcome to Exempel & Co");
      expect((await welcomed("de")).subject).toBe("Welcome to Exempel & Co");
      expect((await listMailTexts(admin, tx)).find(({ kind }) => kind === "access")?.languages).toEqual([
        "nl",
      ]);
      await resetMailText(admin, dutch, tx);
      expect((await welcomed("nl")).subject).toBe("Welcome to Exempel & Co");
      await expect(resetMailText(admin, dutch, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      const actions = await tx.auditEntry.findMany({
        where: { subjectKind: "mailText" },
        orderBy: { id: "asc" },
      });
      expect(actions.map(({ action }) => action)).toEqual(["mailText.changed", "mailText.reset"]);
    });
  });

  it("in the organisation's language go to readers for whom there are none", async () => {
    await rolledBack(async (tx) => {
      const { admin, welcomed } = await world(tx, "nl");
      await saveMailText(admin, dutch, welkom, tx);
      const mail = await welcomed("fr");
      expect(mail.subject).toBe("Welkom bij Exempel & Co, Ada");
      expect(mail.text).toContain("Je buddy is Bo Berg.");
      expect((await welcomed("en")).subject).toBe("Welcome to Exempel & Co");
      const french = await readMailText(admin, "access", "fr", tx);
      expect(french).toMatchObject({ isOwn: false, otherwise: { language: "nl" }, wording: welkom });
      expect(await readMailText(admin, "access", undefined, tx)).toMatchObject({
        ...{ language: "nl", isOwn: true, otherwise: { language: "en" }, own: ["nl"] },
      });
    });
  });

  it("with wrong placeholders are refused at the field and change nothing", async () => {
    await rolledBack(async (tx) => {
      const { admin } = await world(tx);
      const wrong = { ...welkom, subject: "Welkom {{naam}}", note: "{{" };
      for (const attempt of [
        () => saveMailText(admin, dutch, wrong, tx),
        () => previewMail(admin, dutch, wrong, tx),
        () => sendTestMail(admin, dutch, wrong, tx),
      ]) {
        await expect(attempt()).rejects.toMatchObject({
          ...{ code: "INVALID", details: { fields: [{ path: ["subject"] }, { path: ["note"] }] } },
        });
      }
      expect([await tx.mailText.count(), await tx.mail.count()]).toEqual([0, 0]);
    });
  });
});

describe("before they are saved", () => {
  it("they are shown with made-up names", async () => {
    await rolledBack(async (tx) => {
      const { admin } = await world(tx);
      const preview = await previewMail(admin, dutch, welkom, tx);
      expect(preview.subject).toBe("Welkom bij Exempel & Co, Ada");
      expect(preview.html).toContain("Je buddy is Bo Berg.");
      const listing = await readMailText(admin, "digest", "en", tx);
      const digest = await previewMail(admin, { kind: "digest", language: "en" }, listing.wording, tx);
      expect(digest.html).toContain("<li>Meet your team</li>");
      expect(await tx.mail.count()).toBe(0);
    });
  });

  it("they are mailed to the administrator who asks, marked as a test, without a working link", async () => {
    await rolledBack(async (tx) => {
      const { admin } = await world(tx);
      const test = await sendTestMail(admin, dutch, welkom, tx);
      const mail = await tx.mail.findUniqueOrThrow({ where: { id: test.id } });
      expect(test).toEqual({ id: mail.id, to: mail.to, isSent: false });
      expect(mail).toMatchObject({
        ...{
          kind: "test",
          state: "kept",
          personId: admin.id,
          subject: "[Test] Welkom bij Exempel & Co, Ada",
        },
        text: expect.stringContaining("This is a test that you sent to yourself."),
      });
      expect(mail.text).not.toContain("/invite/");
      expect(await tx.mailText.count()).toBe(0);
      await expect(sendTestMail(system("test"), dutch, welkom, tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    });
  });

  it("they are nobody's business but administrators'", async () => {
    await rolledBack(async (tx) => {
      await world(tx);
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      for (const attempt of [
        () => saveMailText(manager, dutch, welkom, tx),
        () => resetMailText(manager, dutch, tx),
        () => previewMail(manager, dutch, welkom, tx),
        () => sendTestMail(manager, dutch, welkom, tx),
        () => listMailTexts(manager, tx),
        () => readMailText(manager, "access", "nl", tx),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    });
  });
});
