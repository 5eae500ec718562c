import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

/** `about` and `due` are words, or "" where there is nobody and no day. */
type OpenTask = { id: number; name: string; title: string; about: string; due: string };

/** Reminds somebody of an open task of theirs. */
export const taskReminderLetter =
  ({ id, ...values }: OpenTask) =>
  (): WordedLetter =>
    worded("taskReminder", values, { href: linkTo(`/tasks/${id}`) });
