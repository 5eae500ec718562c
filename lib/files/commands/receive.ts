import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, inTransaction } from "@/lib/db";
import { AppError, invalid } from "@/lib/errors";
import { judgeFile, kinds } from "../rules/kinds";
import { cleanName } from "../rules/names";
import type { FileSummary, UploadQuery } from "../schema";
import { fileLimit, imageLimit, pixelLimit } from "../schema/limits";
import { type Incoming, replaced, takeIn } from "../storage/incoming";
import { withoutMetadata } from "../storage/metadata";
import { pixelsOf, recognise } from "../storage/recognise";
import { fileStore } from "../storage/store";

/** Files that somebody may have uploaded and not used yet, so that nobody fills the disk. */
const MOST_UNUSED = 100;

type Body = AsyncIterable<Uint8Array> | null;

/**
 * Stores an upload and gives what it is. Its type is what its bytes say; photos lose their metadata. The row comes first and is marked as stored
 * last, so that whatever breaks off in between is known and removed with the unused ones.
 * Raises INVALID and TOO_LARGE at `file`, TOO_MANY_REQUESTS, UNAVAILABLE.
 */
export async function receiveFile(actor: PersonActor, asked: UploadQuery, body: Body): Promise<FileSummary> {
  await requireRoom(actor);
  const name = cleanName(asked.name);
  const limit = asked.as === "image" ? imageLimit : fileLimit;
  const incoming = await takeIn(body ?? noBytes(), limit, () => tooLarge(limit));
  try {
    const { clean, ...about } = await judged(incoming, name, asked.as);
    return await store(actor, clean ? await replaced(incoming, clean) : incoming, about);
  } finally {
    await incoming.discard();
  }
}

async function* noBytes(): AsyncIterable<Uint8Array> {}

/** Refused before it is read, where the client says how much is coming. */
export function requireSize(request: Request, { as }: UploadQuery): void {
  const limit = as === "image" ? imageLimit : fileLimit;
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
}

async function requireRoom(actor: PersonActor): Promise<void> {
  const unused = await db().fileObject.count({ where: { ownerId: actor.id, uses: { none: {} } } });
  if (unused < MOST_UNUSED) return;
  throw new AppError(
    "TOO_MANY_REQUESTS",
    `You have uploaded ${MOST_UNUSED} files that are not used yet. They are removed after a day; then there is room again.`,
  );
}

/** What the upload is, and its bytes without metadata where it came with any. */
async function judged(incoming: Incoming, name: string, as: UploadQuery["as"]) {
  if (incoming.size === 0) throw wrong(`“${name}” is empty. Choose another file.`);
  const bytes = await readFile(incoming.path);
  const verdict = judgeFile(name, await recognise(bytes), as);
  if ("message" in verdict) throw wrong(verdict.message);
  const { mime, isImage } = kinds[verdict.kind];
  let clean: Uint8Array | null = null;
  if (isImage) {
    if (incoming.size > imageLimit) throw tooLarge(imageLimit);
    const pixels = pixelsOf(bytes);
    if (pixels === null) throw wrong(`“${name}” is damaged: its size in pixels cannot be read.`);
    if (pixels > pixelLimit) {
      throw wrong(`“${name}” has ${Math.ceil(pixels / 1e6)} million pixels; at most 25 million are taken.`);
    }
    clean = withoutMetadata(verdict.kind, bytes);
    if (clean === null) throw wrong(`“${name}” is damaged: its end is missing.`);
  }
  return { name: verdict.name, mime, clean };
}

async function store(
  actor: PersonActor,
  { path, size, sha256 }: Incoming,
  { name, mime }: { name: string; mime: string },
): Promise<FileSummary> {
  const key = randomBytes(24).toString("hex");
  const { id } = await db().fileObject.create({
    data: { ownerId: actor.id, name, mime, size, sha256, key, createdAt: now() },
    select: { id: true },
  });
  await (await fileStore()).put(key, path);
  return inTransaction(async (tx) => {
    await tx.fileObject.update({ where: { id }, data: { storedAt: now() }, select: { id: true } });
    await record(tx, actor, {
      action: "file.uploaded",
      subject: { kind: "file", id },
      after: { mime, size },
    });
    return { id, name, mime, size };
  });
}

const wrong = (message: string) => invalid([{ path: ["file"], message }]);

function tooLarge(limit: number): AppError {
  const what = limit === imageLimit ? "A picture" : "A file";
  const message = `${what} may have at most ${limit / 1024 / 1024} MB. Make it smaller, or choose another one.`;
  return new AppError("TOO_LARGE", message, { fields: [{ path: ["file"], message }] });
}
