import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import { countLook, forgiveLook } from "@/lib/auth/throttle";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { ServedFile } from "@/lib/files/queries/files";
import { openFileFor } from "../../queries/open-file";
import { findPreboardingLink, type OpenLink } from "../../queries/preboarding-link";
import { loadPreboardingPages } from "../../queries/preboarding-pages";
import type { PreboardingPages } from "../../schema/preboarding";

const reader = system("preboarding link");

/** Whoever holds a secret, and the address they ask from. */
type Asked = { secret: string; address: string };

const deadLink = () =>
  new AppError("GONE", "This link does not work, or no longer does.", { reason: "LINK_DEAD" });

/** The pages behind a mailed link, or null when there are none. Changes nothing. Raises TOO_MANY_REQUESTS. */
export async function openPreboarding({ secret, address }: Asked): Promise<PreboardingPages | null> {
  await countLook(address);
  const found = await loadPreboardingPages(secret, now());
  if (found) await forgiveLook(address);
  return found;
}

/** A file of those pages. Raises NOT_FOUND for every other file and every link that opens nothing, TOO_MANY_REQUESTS. */
export async function openPreboardingFile({ secret, address }: Asked, fileId: number): Promise<ServedFile> {
  await countLook(address);
  const link = await findPreboardingLink(secret, now());
  if (!link) throw notFound();
  await forgiveLook(address);
  return openFileFor({ kind: "preboarding", personId: link.personId }, fileId);
}

/** Notes that a link was opened. Raises GONE for every link that opens nothing, TOO_MANY_REQUESTS. */
export async function noteOpened(asked: Asked): Promise<void> {
  await withLink(asked, async (tx, { id }, at) => {
    await tx.preboardingLink.updateMany({ where: { id, firstOpenedAt: null }, data: { firstOpenedAt: at } });
    await tx.preboardingLink.update({ where: { id }, data: { lastOpenedAt: at }, select: { id: true } });
  });
}

/**
 * Marks a page behind a link as read; doing it again changes nothing. Raises GONE, TOO_MANY_REQUESTS, and NOT_FOUND for
 * what the link does not open.
 */
export async function markPageRead(asked: Asked, pageId: number): Promise<void> {
  await withLink(asked, async (tx, { personId }, at) => {
    const page = await tx.assignment.findFirst({
      where: { id: pageId, personId, kind: "preboarding", state: { not: "withdrawn" } },
      select: { state: true, title: true },
    });
    if (!page) throw notFound();
    if (page.state === "done") return;
    await tx.assignment.update({
      where: { id: pageId },
      data: { state: "done", doneAt: at },
      select: { id: true },
    });
    await record(tx, reader, {
      action: "preboarding.pageRead",
      subject: { kind: "person", id: personId },
      after: { title: page.title },
    });
  });
}

async function withLink(
  { secret, address }: Asked,
  work: (tx: Tx, link: OpenLink, at: Date) => Promise<void>,
): Promise<void> {
  await countLook(address);
  await inTransaction(async (tx) => {
    const at = now();
    const seen = await findPreboardingLink(secret, at, tx);
    if (!seen) throw deadLink();
    await lockPerson(tx, seen.personId);
    const link = await findPreboardingLink(secret, at, tx);
    if (!link) throw deadLink();
    await work(tx, link, at);
  });
  await forgiveLook(address);
}
