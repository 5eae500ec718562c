import { Action, type Letter, Line, Remark } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

type Invited = { name: string; organisation: string; secret: string };

/** The first mail of a new hire (`access`), of an administrator or manager (`credentials`), or a password reset. */
export const accessLetter =
  (kind: "access" | "credentials" | "reset", { name, organisation, secret }: Invited) =>
  (texts: Texts): Letter => ({
    kind,
    subject: texts(`${kind}.subject`, { organisation }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts(`${kind}.intro`, { organisation })}</Line>
        <Action href={linkTo(`/invite/${secret}`)}>{texts(`${kind}.action`)}</Action>
        <Remark>{texts(`${kind}.validity`)}</Remark>
      </>
    ),
  });
