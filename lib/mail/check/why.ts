import type { CheckReason, CheckStep } from "./schema";

/** What is known of a failure: nodemailer's or Node's code, what it says, and the server's last answer. */
export type Failure = { code: string; message: string; answer: string };

const byCode: Record<string, CheckReason> = {
  ENOTFOUND: "unknownHost",
  ENODATA: "unknownHost",
  EAI_AGAIN: "noResolver",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ETIMEDOUT: "timeout",
};

const statusOf = (answer: string): number => Number(/^\d{3}/.exec(answer)?.[0] ?? 0);

/** The reason that people can do something about. */
export function reasonOf(step: CheckStep, { code, message, answer }: Failure): CheckReason {
  const known = byCode[code] ?? (/closed/i.test(message) ? "closed" : undefined);
  switch (step) {
    case "address":
    case "connection":
      return known ?? "failed";
    case "greeting":
      if (answer !== "") return statusOf(answer) >= 400 ? "notReady" : "notMail";
      return known ?? "failed";
    case "encryption":
      if (/certificate|self-signed|altname|issuer|expired/i.test(message)) return "certificate";
      if (/wrong version number|packet length|unsupported protocol|no protocols/i.test(message))
        return "noTls";
      return known ?? (statusOf(answer) >= 400 ? "tlsRefused" : "noTls");
    case "signIn":
      return known ?? "signInRefused";
    case "sender":
      return known ?? (statusOf(answer) === 530 ? "signInRequired" : "senderRefused");
  }
}
