import commonPasswords from "./common-passwords.json";
import { lengthOf, passwordMaximum, passwordMinimum } from "./schema";

const common = new Set<string>(commonPasswords);

/** One or two characters, or a short common word, said over and over. */
function isRepetition(lower: string): boolean {
  const unit = /^(.{1,8}?)\1+$/u.exec(lower)?.[1];
  return unit !== undefined && (lengthOf(unit) < 4 || common.has(unit));
}

/** Why a password may not be chosen, as a message key; null when it may. `words` are names it must not be made of. */
export function passwordProblem(password: string, words: readonly string[] = []): string | null {
  if (lengthOf(password) < passwordMinimum) return "passwordTooShort";
  if (lengthOf(password) > passwordMaximum) return "passwordTooLong";
  const lower = password.toLowerCase();
  const bare = lower.replace(/[^\p{L}\p{N}]/gu, "");
  if (common.has(lower) || common.has(bare) || isRepetition(lower)) return "passwordTooCommon";
  const own = words.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
  const rest = own.reduce((left, word) => left.replaceAll(word, ""), lower).replace(/[\s\d\p{P}]/gu, "");
  if (own.length > 0 && lengthOf(rest) < 4 && rest !== bare) return "passwordTooObvious";
  return null;
}
