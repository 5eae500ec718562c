import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";
import { AppError, isAppError } from "@/lib/errors";
import { reaching } from "./unavailable";

/** A body that has been written to a name of its own; `discard` may be called whether or not it was moved on. */
export type Incoming = {
  path: string;
  size: number;
  sha256: Uint8Array<ArrayBuffer>;
  discard(): Promise<void>;
};

/** Beside the store's folder, so that renaming moves nothing. */
const folder = () => path.join(env().MUSTER_DATA_DIR, "incoming");

/**
 * Writes a body to disk as it comes, chunk by chunk. Throws what `tooLarge` gives once the limit is passed; raises
 * INVALID when it breaks off, UNAVAILABLE when there is no room.
 */
export async function takeIn(
  body: AsyncIterable<Uint8Array>,
  limit: number,
  tooLarge: () => AppError,
): Promise<Incoming> {
  const place = path.join(folder(), randomUUID());
  const discard = () => rm(place, { force: true });
  const hash = createHash("sha256");
  let size = 0;
  const handle = await reaching("take in", async () => {
    await mkdir(folder(), { recursive: true, mode: 0o700 });
    return open(place, "wx", 0o600);
  });
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge();
      hash.update(chunk);
      await reaching("take in", () => handle.writeFile(chunk));
    }
  } catch (error) {
    await discard();
    if (isAppError(error)) throw error;
    // Its sender went away; there is nobody to tell and nothing wrong with us.
    throw new AppError("INVALID", "The upload broke off. Try again.", { cause: error });
  } finally {
    await handle.close();
  }
  return { path: place, size, sha256: Uint8Array.from(hash.digest()), discard };
}

/** The same upload with other bytes in its place. Raises UNAVAILABLE when there is no room. */
export async function replaced(incoming: Incoming, bytes: Uint8Array): Promise<Incoming> {
  await reaching("take in", () => writeFile(incoming.path, bytes, { mode: 0o600 }));
  const sha256 = Uint8Array.from(createHash("sha256").update(bytes).digest());
  return { ...incoming, size: bytes.byteLength, sha256 };
}

/** Removes what a process that was killed has left behind. */
export async function dropLeftovers(before: Date): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    const place = path.join(folder(), name);
    const found = await stat(place).catch(() => null);
    if (found && found.mtime < before) await rm(place, { force: true });
  }
}
