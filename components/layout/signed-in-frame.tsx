import { getFormatter } from "next-intl/server";
import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { ClockBanner } from "@/components/layout/clock-banner";
import type { Waiting } from "@/components/layout/waiting-count";
import { getActor } from "@/lib/auth/page";
import { isClockShifted, now } from "@/lib/clock";
import { ownEmail } from "@/lib/people/queries/own-email";

/**
 * The shell around the pages of somebody who is signed in. It gates nothing, each page does that itself:
 * without anybody signed in it shows the page alone, which then leads to the sign-in page.
 */
export async function SignedInFrame({ waiting, children }: { waiting?: Waiting; children: ReactNode }) {
  const actor = await getActor();
  if (!actor) return children;
  const [email, format] = await Promise.all([ownEmail(actor), getFormatter()]);
  const moment = format.dateTime(now(), { dateStyle: "full", timeStyle: "short", timeZone: actor.timezone });
  return (
    <AppShell
      person={{ name: actor.name, email }}
      role={actor.role}
      {...(waiting ? { waiting } : {})}
      banner={isClockShifted() ? <ClockBanner moment={moment} /> : null}
    >
      {children}
    </AppShell>
  );
}
