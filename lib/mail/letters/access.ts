import type { ValuesOf } from "../kinds";
import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

/** The first mail of a new hire (`access`), of an administrator or manager (`credentials`), or a password reset. */
export const accessLetter =
  <K extends "access" | "credentials" | "reset">(
    kind: K,
    { secret, values }: { secret: string; values: Readonly<Record<keyof ValuesOf<K>, string>> },
  ) =>
  (): WordedLetter =>
    worded(kind, values, { href: linkTo(`/invite/${secret}`) });
