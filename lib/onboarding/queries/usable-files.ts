import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { type FieldError, invalid } from "@/lib/errors";
import { filesNamed, type NamedFile } from "../content/files-named";

const GONE = "A file in here is no longer there. Take it out, or upload it again.";

/**
 * What an item shows must be the author's own upload or shown by an item already: never what somebody answered with.
 * Whatever is found stays until the transaction ends. Raises INVALID at the field under `content`.
 */
export async function requireUsableFiles(tx: Tx, actor: Actor, content: unknown): Promise<void> {
  const named = filesNamed(content);
  if (named.length === 0) return;
  const owner = actor.kind === "person" ? actor.id : null;
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select id from "FileObject" f
     where id = any(${named.map(({ file }) => file)}::int[]) and "storedAt" is not null
       and ("ownerId" = ${owner}::int or ${owner === null} or exists (
         select from "FileUse" u where u."fileId" = f.id and not u."isAnswer"))
       and not exists (select from "FileUse" u where u."fileId" = f.id and u."isAnswer")
     for key share`;
  const usable = new Set(rows.map(({ id }) => id));
  const missing = named.filter(({ file }) => !usable.has(file));
  if (missing.length > 0) throw invalid(missing.map(faultAt));
}

const faultAt = ({ path }: NamedFile): FieldError => ({ path: ["content", ...path], message: GONE });

/** Those of the files that the person has uploaded themselves; they stay until the transaction ends. */
export async function ownFiles(tx: Tx, personId: number, files: readonly number[]): Promise<Set<number>> {
  if (files.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select id from "FileObject"
     where id = any(${[...files]}::int[]) and "ownerId" = ${personId} and "storedAt" is not null
     for key share`;
  return new Set(rows.map(({ id }) => id));
}
