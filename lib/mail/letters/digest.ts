import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

export const DIGEST_KINDS = [
  "preboarding",
  "todo",
  "resource",
  "appointment",
  "introduction",
  "hardware",
  "badge",
] as const;
export type DigestKind = (typeof DIGEST_KINDS)[number];
/** `day` is when it is due or takes place, already in words. */
export type News = { kind: DigestKind; title: string; day: string | null };

/** Everything that one moment brought a person, in one mail. */
export const digestLetter =
  ({ name, news }: { name: string; news: readonly News[] }) =>
  (texts: Texts): WordedLetter => {
    const lists = DIGEST_KINDS.map((kind) => ({
      heading: texts(`digest.${kind}`),
      items: news
        .filter((item) => item.kind === kind)
        .map(({ title, day }) => (day ? texts("digest.due", { title, day }) : title)),
    })).filter(({ items }) => items.length > 0);
    return worded("digest", { name, count: String(news.length) }, { href: linkTo("/me/onboarding"), lists });
  };
