import { randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Attachment } from "@/lib/files/schema";
import { takeIn } from "@/lib/files/storage/incoming";
import { fileStore } from "@/lib/files/storage/store";
import { makeFile } from "@/lib/testing/factories/file";

type Given = { name: string; mime: "image/png" | "application/pdf"; bytes: Buffer };

/** Stores a file as if somebody had uploaded it. */
export async function storeFile(
  tx: Tx,
  owner: { id: number },
  { name, mime, bytes }: Given,
): Promise<Attachment> {
  const key = randomBytes(24).toString("hex");
  const incoming = await takeIn(oneChunk(bytes), bytes.length, tooLarge);
  await (await fileStore()).put(key, incoming.path);
  await incoming.discard();
  const { id } = await makeFile(tx, owner, { name, mime, key, size: bytes.length });
  return { file: id, name, size: bytes.length };
}

const tooLarge = () => new AppError("TOO_LARGE", "Longer than it is.");

async function* oneChunk(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}
