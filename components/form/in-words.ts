import type { useTranslations } from "next-intl";

/** Schemas say what is wrong by key, `required` or with a number `max_length:200`; other text stands as it is. */
export function inWords(message: string, t: ReturnType<typeof useTranslations<"validation">>): string {
  const [, key, limit] = /^(\w+)(?::(-?\d+))?$/.exec(message) ?? [];
  const known = key as Parameters<typeof t>[0] | undefined;
  return known && t.has(known) ? t(known, { limit: Number(limit ?? 0) }) : message;
}
