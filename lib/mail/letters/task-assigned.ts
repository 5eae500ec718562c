import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

/** `about` and `due` are words, or "" where there is nobody and no day. */
type GivenTask = { id: number; name: string; title: string; about: string; due: string };

/** Tells somebody of a task of theirs. */
export const taskAssignedLetter =
  ({ id, ...values }: GivenTask) =>
  (): WordedLetter =>
    worded("taskAssigned", values, { href: linkTo(`/tasks/${id}`) });
