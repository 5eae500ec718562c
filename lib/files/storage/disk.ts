import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import type { FileStore } from "./store";
import { reaching } from "./unavailable";

/** A folder of our own, outside of anything that is served: one file for each object, named by its key. */
export function diskStore(folder: string): FileStore {
  const at = (key: string) => path.join(folder, key);
  return {
    put: (key, source) =>
      reaching("put", async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await synced(source);
        await rename(source, at(key));
        await synced(folder);
      }),
    open: (key) =>
      reaching("open", async () => {
        const handle = await open(at(key)).catch(unlessMissing);
        if (!handle) return null;
        return Readable.toWeb(createReadStream("", { fd: handle })) as ReadableStream<Uint8Array>;
      }),
    remove: (key) => reaching("remove", () => rm(at(key), { force: true })),
  };
}

/** Waits until a file, or the names in a folder, have reached the disk. */
async function synced(place: string): Promise<void> {
  const handle = await open(place, "r");
  await handle.sync().finally(() => handle.close());
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
