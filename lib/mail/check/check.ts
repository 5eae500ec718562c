import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { requireOrg } from "@/lib/org/access";
import type { MailCheck } from "./schema";
import { tryServer } from "./server";

/** Tries the mail server that is set, without sending a mail, and notes that somebody did. Raises FORBIDDEN. */
export async function checkMailServer(actor: Actor, outer?: Tx): Promise<MailCheck> {
  requireOrg(actor, "editSettings");
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  const check = url ? await tryServer(url, from) : { server: null, sender: from, steps: [] };
  const failed = check.steps.find(({ state }) => state === "failed");
  await inTransaction(async (tx) => {
    await record(tx, actor, {
      action: "mail.serverChecked",
      subject: { kind: "organisation", id: 1 },
      after: { server: check.server, failed: failed?.step ?? null, reason: failed?.reason ?? null },
    });
  }, outer);
  return check;
}
