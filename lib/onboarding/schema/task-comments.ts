import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";
import { MENTION } from "./task-words";

export const MENTIONS_AT_MOST = 20;

export const commentParams = z.object({ id: pathId, comment: pathId });
export const taskPeopleQuery = z.object({ q: z.string().max(200).default("") });

/** What is said about a task; the people mentioned, by id, in the order of their marks in the text. */
export const commentInput = z
  .strictObject({
    body: z.string().trim().min(1, "Write something.").max(5000, "At most 5,000 characters."),
    mentions: z.array(z.int().positive()).max(MENTIONS_AT_MOST, "Mention at most 20 people.").default([]),
  })
  .refine(({ body, mentions }) => body.split(MENTION).length - 1 === mentions.length, {
    path: ["body"],
    message: "Each mention in the text needs its person, and each person a mention.",
  });
export type CommentInput = z.output<typeof commentInput>;

/** A comment as it is read: words, and the people mentioned between them. */
export const commentPart = z.union([
  z.object({ text: z.string() }),
  z.object({ person: z.object({ id: z.int(), name: z.string() }) }),
]);
export type CommentPart = z.output<typeof commentPart>;
