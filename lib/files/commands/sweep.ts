import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db";
import { enqueueAll } from "@/lib/jobs/enqueue";
import { dropLeftovers } from "../storage/incoming";
import { fileStore } from "../storage/store";

const DAY_MS = 86_400_000;
const BATCH = 200;

/** Removes uploads that nothing uses a day after they came, broken-off ones among them. Gives how many. */
export async function sweepFiles(): Promise<number> {
  const before = new Date(now().getTime() - DAY_MS);
  await dropLeftovers(new Date(Date.now() - DAY_MS));
  let all = 0;
  for (let removed = BATCH; removed === BATCH; all += removed) removed = await sweepSome(before);
  return all;
}

/**
 * The rows go first, and with them, in the same transaction, the jobs that remove the objects until they are gone: no
 * row is ever left without its object. A row that is locked cannot come into use meanwhile, so it is looked at again
 * under its lock.
 */
const sweepSome = (before: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const unused = await tx.$queryRaw<{ id: number }[]>`
      select id from "FileObject" f
       where "createdAt" < ${before} and not exists (select from "FileUse" u where u."fileId" = f.id)
       order by "createdAt" limit ${BATCH} for update skip locked`;
    const gone = await tx.$queryRaw<{ key: string }[]>`
      delete from "FileObject" f
       where id = any(${unused.map(({ id }) => id)}::int[])
         and not exists (select from "FileUse" u where u."fileId" = f.id)
      returning key`;
    await enqueueAll(tx, "file.remove", gone);
    return gone.length;
  });

/** Removes the bytes of a file whose row is gone. */
export async function removeObject(key: string): Promise<void> {
  await (await fileStore()).remove(key);
}
