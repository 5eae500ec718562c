import { Action, type Letter, Line } from "../letter";
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
  (texts: Texts): Letter => ({
    kind: "digest",
    subject: texts("digest.subject", { count: news.length }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("digest.intro")}</Line>
        {DIGEST_KINDS.filter((kind) => news.some((item) => item.kind === kind)).map((kind) => (
          <NewsList key={kind} news={news.filter((item) => item.kind === kind)} texts={texts} kind={kind} />
        ))}
        <Action href={linkTo("/me/onboarding")}>{texts("digest.action")}</Action>
      </>
    ),
  });

function NewsList({ kind, news, texts }: { kind: DigestKind; news: readonly News[]; texts: Texts }) {
  return (
    <>
      <Line>
        <strong>{texts(`digest.${kind}`)}</strong>
      </Line>
      <ul>
        {news.map((item) => (
          <li key={item.title}>
            {item.day ? texts("digest.due", { title: item.title, day: item.day }) : item.title}
          </li>
        ))}
      </ul>
    </>
  );
}
