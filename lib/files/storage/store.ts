import path from "node:path";
import { env } from "@/lib/env";
import { oncePerProcess } from "@/lib/process/once";
import { diskStore } from "./disk";

/** Where the bytes are. A key is random and never written twice. */
export type FileStore = {
  /** Stores the finished file at `source` whole or not at all; the source may be gone afterwards. Raises UNAVAILABLE. */
  put(key: string, source: string): Promise<void>;
  /** The bytes, or null when there are none under this key. Raises UNAVAILABLE. */
  open(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes the object; one that is not there counts as removed. Raises UNAVAILABLE. */
  remove(key: string): Promise<void>;
};

/** The store of this process: S3 when the environment names a bucket, else a folder. */
export function fileStore(): Promise<FileStore> {
  return oncePerProcess("files.store", async () => {
    const { S3_BUCKET } = env();
    if (!S3_BUCKET) return diskStore(path.join(env().MUSTER_DATA_DIR, "files"));
    // Loaded here: a few megabytes that only those need who store in S3.
    return (await import("./s3")).s3Store(env(), S3_BUCKET);
  });
}
