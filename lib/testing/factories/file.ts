import { randomBytes } from "node:crypto";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";

export type MadeFile = { id: number; name: string; size: number; key: string };

/** The row of a stored file; its bytes are somebody else's to write. */
export function makeFile(
  tx: Tx,
  owner: { id: number } | null,
  given: {
    name?: string;
    mime?: string;
    size?: number;
    createdAt?: Date;
    stored?: boolean;
    key?: string;
  } = {},
): Promise<MadeFile> {
  const { name = "plan.pdf", mime = "application/pdf", size = 3, createdAt = now(), stored = true } = given;
  const { key = randomBytes(24).toString("hex") } = given;
  return tx.fileObject.create({
    data: {
      ...{ ownerId: owner?.id ?? null, name, mime, size, key, createdAt },
      ...{ sha256: new Uint8Array(32), storedAt: stored ? createdAt : null },
    },
    select: { id: true, name: true, size: true, key: true },
  });
}
