import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { db, inTransaction, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "@/lib/org/access";
import { OPTIONAL_MAILS, type OptionalMail } from "./kinds";

/** What the organisation has settled about its mails; English and everything on before set-up. */
export async function mailSettings(tx: Tx = db()): Promise<{ language: string; off: ReadonlySet<string> }> {
  const select = { language: true, mailsOff: true } as const;
  const found = await tx.organisation.findUnique({ where: { id: 1 }, select });
  return { language: found?.language ?? "en", off: new Set(found?.mailsOff) };
}

/** Whether a kind of mail is sent at all: asked where writing it is work. */
export const isMailOn = async (mail: OptionalMail, tx: Tx = db()): Promise<boolean> =>
  !(await mailSettings(tx)).off.has(mail);

/** Settles which mails are sent: those named, and the ones nobody can do without. Raises FORBIDDEN, NOT_FOUND. */
export async function switchMails(actor: Actor, on: readonly OptionalMail[], outer?: Tx): Promise<void> {
  requireOrg(actor, "editSettings");
  await inTransaction(async (tx) => {
    const before = await tx.organisation.findUnique({ where: { id: 1 }, select: { mailsOff: true } });
    if (!before) throw notFound();
    const mailsOff = OPTIONAL_MAILS.filter((mail) => !on.includes(mail));
    await tx.organisation.update({ where: { id: 1 }, data: { mailsOff }, select: { id: true } });
    await record(tx, actor, {
      action: "organisation.mailsSwitched",
      subject: { kind: "organisation", id: 1 },
      before: { off: before.mailsOff },
      after: { off: mailsOff },
    });
  }, outer);
}
