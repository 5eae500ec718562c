import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, inTransaction, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import { requireOrg } from "@/lib/org/access";
import { organisationName } from "@/lib/org/queries/organisation";
import type { PersonLanguage } from "@/lib/people/schema/languages";
import { type MailKindName, placeholdersOf } from "./kinds";
import { sampleLetter } from "./letter";
import { ownAddress } from "./links";
import { post } from "./outbox";
import { wordingColumns } from "./own-texts";
import { type Printed, printer } from "./print";
import { placeholderErrors, type TestMail } from "./schema";
import { mailTexts } from "./texts";
import type { Wording } from "./wording";

type Place = { kind: MailKindName; language: PersonLanguage };

/** Replaces our words of a kind in a language. Raises FORBIDDEN, INVALID at a field whose placeholders are wrong. */
export async function saveMailText(actor: Actor, { kind, language }: Place, wording: Wording, outer?: Tx) {
  requireOrg(actor, "editSettings");
  requireKnownPlaceholders(kind, wording);
  await inTransaction(async (tx) => {
    const where = { kind_language: { kind, language } };
    const before = await tx.mailText.findUnique({ where, select: wordingColumns });
    const data = { ...wording, updatedAt: now() };
    await tx.mailText.upsert({
      where,
      create: { kind, language, ...data },
      update: data,
      select: { kind: true },
    });
    await record(tx, actor, {
      action: "mailText.changed",
      subject: { kind: "mailText", id: `${kind} ${language}` },
      ...(before ? { before } : {}),
      after: wording,
    });
  }, outer);
}

/** Goes back to our words. Raises FORBIDDEN, NOT_FOUND where there are no others. */
export async function resetMailText(actor: Actor, { kind, language }: Place, outer?: Tx): Promise<void> {
  requireOrg(actor, "editSettings");
  await inTransaction(async (tx) => {
    const before = await tx.mailText.findFirst({ where: { kind, language }, select: wordingColumns });
    if (!before) throw notFound();
    await tx.mailText.deleteMany({ where: { kind, language } });
    await record(tx, actor, {
      ...{ action: "mailText.reset", subject: { kind: "mailText", id: `${kind} ${language}` }, before },
    });
  }, outer);
}

/** A mail in these words with made-up names, as its reader would see it. Raises FORBIDDEN, INVALID. */
export async function previewMail(
  actor: Actor,
  { kind, language }: Place,
  wording: Wording,
  tx: Tx = db(),
): Promise<Printed> {
  requireOrg(actor, "readSettings");
  requireKnownPlaceholders(kind, wording);
  const organisation = await organisationName(tx);
  return printer(organisation).worded(sampleLetter(kind, `${ownAddress()}/`), wording, language);
}

/** Mails the caller these words with made-up names, marked as a test. Raises FORBIDDEN, INVALID. */
export async function sendTestMail(
  actor: Actor,
  place: Place,
  wording: Wording,
  outer?: Tx,
): Promise<TestMail> {
  if (actor.kind !== "person") throw new AppError("FORBIDDEN", "A test goes to whoever is signed in.");
  const texts = await mailTexts(place.language);
  return inTransaction(async (tx) => {
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    const marked = { ...wording, body: `${texts("test.lead")}\n\n${wording.body}` };
    const printed = await previewMail(actor, place, marked, tx);
    const subject = texts("test.subject", { subject: printed.subject });
    const to = { personId: actor.id, email, language: place.language };
    const [posted] = await post(tx, [{ ...printed, kind: "test", subject, to }]);
    if (!posted) throw new AppError("INTERNAL", "The test could not be written.");
    await record(tx, actor, { action: "mailText.tested", subject: { kind: "mail", id: posted.id } });
    return { id: posted.id, to: email, isSent: posted.state === "queued" };
  }, outer);
}

function requireKnownPlaceholders(kind: MailKindName, wording: Wording): void {
  const errors = placeholderErrors(wording, placeholdersOf(kind));
  if (errors.length > 0) throw invalid(errors);
}
