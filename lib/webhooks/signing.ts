import { db } from "@/lib/db";
import { opened } from "./secrets";

/** The secrets that a subscriber's calls are signed with, two while one is being rotated; null when it is switched off. */
export async function signingSecrets(webhookId: number): Promise<Uint8Array[] | null> {
  const webhook = await db().webhook.findUnique({
    where: { id: webhookId },
    select: { secret: true, previousSecret: true, active: true },
  });
  if (!webhook?.active) return null;
  return [webhook.secret, ...(webhook.previousSecret ? [webhook.previousSecret] : [])].map(opened);
}
