import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";
import { fileLimit } from "./schema/limits";

/** A file's id, as it stands in contents and answers. */
export const fileId = z.int("Attach a file.").positive("Attach a file.").max(2_147_483_647, "Attach a file.");
export const fileParams = z.object({ id: pathId });

export const fileName = z.string().trim().min(1, "Give it a name.").max(200, "At most 200 characters.");

/** What is about to be uploaded: its name, and whether only a picture will do. */
export const uploadQuery = z.object({
  name: z.string("Name the file.").min(1, "Name the file.").max(2000, "Give it a shorter name."),
  as: z.enum(["file", "image"]).default("file"),
});
export type UploadQuery = z.output<typeof uploadQuery>;

/** A stored file, in words for its readers. */
export const fileSummary = z.object({ id: fileId, name: fileName, mime: z.string(), size: z.int() });
export type FileSummary = z.output<typeof fileSummary>;

/** A file that belongs to an item, with its name and size as they were: readers need nothing else to list it. */
export const attachment = z.object({
  file: z.int("This file is still on its way. Wait a moment.").pipe(fileId),
  name: fileName,
  size: z.int().min(0).max(fileLimit),
});
export type Attachment = z.output<typeof attachment>;

export const attachments = z
  .array(attachment)
  .max(20, "At most 20 files.")
  .refine((list) => new Set(list.map(({ file }) => file)).size === list.length, "A file is in here twice.")
  .default([]);
