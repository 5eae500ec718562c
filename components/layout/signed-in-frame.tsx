import { getFormatter } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { ClockBanner } from "@/components/layout/clock-banner";
import type { Waiting } from "@/components/layout/waiting-count";
import type { PersonActor } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/page";
import { isClockShifted, now } from "@/lib/clock";
import { deciders } from "@/lib/leave/access";
import { waitingForMe } from "@/lib/leave/queries/inbox";
import { ownEmail } from "@/lib/people/queries/own-email";

/**
 * The shell around the pages of somebody who is signed in. It gates nothing, each page does that itself:
 * without anybody signed in it shows the page alone, which then leads to the sign-in page.
 */
export async function SignedInFrame({ children }: { children: ReactNode }) {
  const actor = await getActor();
  if (!actor) return children;
  const [email, format, waiting] = await Promise.all([ownEmail(actor), getFormatter(), waitingFor(actor)]);
  const moment = format.dateTime(now(), { dateStyle: "full", timeStyle: "short", timeZone: actor.timezone });
  return (
    <AppShell
      person={{ name: actor.name, email }}
      role={actor.role}
      waiting={waiting}
      banner={isClockShifted() ? <ClockBanner moment={moment} /> : null}
    >
      {children}
    </AppShell>
  );
}

/** What waits for a decision of this person, for those who decide. */
async function waitingFor(actor: PersonActor): Promise<Waiting> {
  return deciders.includes(actor.role) ? { approvals: await waitingForMe(actor) } : {};
}
