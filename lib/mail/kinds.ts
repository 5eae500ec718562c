import type { MailKind } from "./kind";
import { access, credentials, reset } from "./kinds/access";
import {
  leaveApplied,
  leaveAppliedStandIn,
  leaveApproved,
  leaveChanged,
  leaveDenied,
  leaveHandedOver,
} from "./kinds/leave";
import {
  digest,
  overdue,
  preboarding,
  taskAssigned,
  taskChanged,
  taskMentioned,
  taskReminder,
  tasksAssigned,
} from "./kinds/onboarding";
import { schedulePublished } from "./kinds/schedule";
import {
  emailChanged,
  passkeyAdded,
  passkeyRemoved,
  passwordChanged,
  recoveryCodesRenewed,
  recoveryCodeUsed,
  secondFactorOff,
  secondFactorOn,
} from "./kinds/security";

/** Every kind of mail whose words an organisation may replace, in the order the settings show. */
export const mailKinds = {
  access,
  credentials,
  reset,
  passwordChanged,
  emailChanged,
  secondFactorOn,
  secondFactorOff,
  recoveryCodesRenewed,
  recoveryCodeUsed,
  passkeyAdded,
  passkeyRemoved,
  preboarding,
  digest,
  overdue,
  taskAssigned,
  tasksAssigned,
  taskChanged,
  taskMentioned,
  taskReminder,
  leaveApplied,
  leaveHandedOver,
  leaveAppliedStandIn,
  leaveApproved,
  leaveDenied,
  leaveChanged,
  schedulePublished,
};

export type MailKindName = keyof typeof mailKinds;
export const mailKindNames = Object.keys(mailKinds) as [MailKindName, ...MailKindName[]];

/** What a letter of a kind must say for its placeholders. */
export type ValuesOf<K extends MailKindName> = (typeof mailKinds)[K]["sample"];

/** A kind by its name. */
export const kindOf = (name: MailKindName): MailKind => mailKinds[name];

/** What the mail log and the switches call a kind. */
export const groupOf = (name: MailKindName): string => kindOf(name).group ?? name;

/** All that the words of a kind may name. */
export const placeholdersOf = (name: MailKindName): string[] => [
  ...Object.keys(kindOf(name).sample),
  "organisation",
];

/** The mails an organisation may do without, by group. */
export const OPTIONAL_MAILS = [
  "digest",
  "overdue",
  "taskAssigned",
  "taskChanged",
  "taskMentioned",
  "taskReminder",
  "leaveApplied",
  "leaveDecided",
  "schedulePublished",
] as const;
export type OptionalMail = (typeof OPTIONAL_MAILS)[number];
