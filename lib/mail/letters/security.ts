import type { ValuesOf } from "../kinds";
import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

export type SecurityMail =
  | "passwordChanged"
  | "emailChanged"
  | "secondFactorOn"
  | "secondFactorOff"
  | "recoveryCodesRenewed"
  | "recoveryCodeUsed"
  | "passkeyAdded"
  | "passkeyRemoved";

/** Tells somebody of a change to how their account is entered; whatever has nothing to say is "". */
export const securityLetter =
  <K extends SecurityMail>(kind: K, values: Readonly<Record<keyof ValuesOf<K>, string>>) =>
  (): WordedLetter =>
    worded(kind, values, { href: linkTo("/me/profile") });
