import { Action, type Letter, Line, Remark } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

/** `start` is the first day in words, `pages` the titles of what is new. */
type Newcomer = {
  name: string;
  organisation: string;
  start: string;
  pages: readonly string[];
  secret: string;
};

/** Pages for somebody before their first day, behind a link that opens only those. */
export const preboardingLetter =
  ({ name, organisation, start, pages, secret }: Newcomer) =>
  (texts: Texts): Letter => ({
    kind: "preboarding",
    subject: texts("preboarding.subject", { organisation }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("preboarding.intro", { start, count: pages.length })}</Line>
        <ul>
          {pages.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <Action href={linkTo(`/welcome/${secret}`)}>{texts("preboarding.action")}</Action>
        <Remark>{texts("preboarding.validity")}</Remark>
      </>
    ),
  });
