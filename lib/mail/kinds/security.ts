import { type MailKind, mailKind } from "../kind";
import type { Texts } from "../texts";

const sample = { name: "Ada", when: "15 June 2026 at 14:05 CEST", address: "203.0.113.7" };
const by = { by: "Grace Hopper" };

type Deed = "secondFactorOn" | "secondFactorOff" | "recoveryCodesRenewed" | "passwordChanged";
type Always = keyof typeof sample;

type Other = "recoveryCodeUsed" | "emailChanged" | "passkeyAdded" | "passkeyRemoved";

const security = <P extends string>(
  kind: Deed | Other,
  more: Readonly<Record<P, string>>,
  lines: (texts: Texts, say: Readonly<Record<P | "organisation", string>>) => string[],
): MailKind<Always | P> =>
  mailKind<Always | P>({
    group: "security",
    sample: { ...sample, ...more } as Readonly<Record<Always | P, string>>,
    ours: (texts, say) => ({
      subject: texts(`${kind}.subject`),
      body: [
        texts("hello", { name: say.name }),
        ...lines(texts, say),
        texts("security.when", { when: say.when }),
        texts("security.address", { address: say.address }),
      ],
      action: texts("security.action"),
      note: texts("security.note"),
    }),
  });

const plain = (kind: Deed) => security(kind, {}, (texts) => [texts(`${kind}.intro`)]);

/** Each tells somebody of a change to how their account is entered: whoever did not make it learns of it. */
export const passwordChanged = plain("passwordChanged");
export const secondFactorOn = plain("secondFactorOn");
export const recoveryCodesRenewed = plain("recoveryCodesRenewed");
/** `by` is the administrator who reset it, or "". */
export const secondFactorOff = security("secondFactorOff", by, (texts, say) => [
  texts("secondFactorOff.intro"),
  texts("security.by", { by: say.by }),
]);
export const recoveryCodeUsed = security("recoveryCodeUsed", { left: "9" }, (texts, { left }) => [
  texts("recoveryCodeUsed.intro"),
  texts("recoveryCodeUsed.left", { left }),
]);
/** Goes to the address that was. */
export const emailChanged = security(
  "emailChanged",
  { ...by, email: "ada@example.com" },
  (texts, { by, email, organisation }) => [
    texts("emailChanged.intro", { organisation, email }),
    texts("security.by", { by }),
  ],
);
const passkey = (kind: "passkeyAdded" | "passkeyRemoved") =>
  security(kind, { passkey: "My phone" }, (texts, { passkey }) => [
    texts(`${kind}.intro`),
    texts("security.passkey", { passkey }),
  ]);
export const passkeyAdded = passkey("passkeyAdded");
export const passkeyRemoved = passkey("passkeyRemoved");
