import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import type { Can, Role } from "@/components/layout/destinations";
import { SideNav } from "@/components/layout/side-nav";
import { TabBar } from "@/components/layout/tab-bar";
import { themeCookie, themeFrom } from "@/components/layout/theme";
import { type ShellPerson, UserMenu } from "@/components/layout/user-menu";
import type { Waiting } from "@/components/layout/waiting-count";

export interface AppShellProps {
  person: ShellPerson;
  role: Role;
  can?: Can;
  /** Counts beside destinations, such as applications that wait for a decision. */
  waiting?: Waiting;
  /** Stands above everything, on every page: the demo clock. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The frame of every signed-in page: sidebar on large screens, bottom tabs on phones. */
export async function AppShell({ person, role, can, waiting, banner, children }: AppShellProps) {
  const [t, jar] = await Promise.all([getTranslations("shell"), cookies()]);
  const theme = themeFrom(jar.get(themeCookie)?.value);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="fixed start-3 top-3 z-50 -translate-y-20 rounded-md bg-accent px-3.5 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <div className="flex flex-1">
        <header className="sticky top-0 hidden h-dvh w-58 shrink-0 flex-col border-e border-line bg-surface md:flex">
          <div className="px-4.5 pt-4.5 pb-5">
            <Brand />
          </div>
          <div className="flex-1 overflow-y-auto px-2.5 pb-4">
            <SideNav role={role} can={can} waiting={waiting} />
          </div>
          <div className="border-t border-line p-2">
            <UserMenu person={person} theme={theme} />
          </div>
        </header>
        <div className="flex min-w-0 flex-1 flex-col">
          {banner}
          <header className="sticky top-0 z-20 flex h-13 items-center justify-between border-b border-line bg-surface px-4 md:hidden">
            <Brand />
            <UserMenu person={person} theme={theme} isCompact />
          </header>
          <main id="content" tabIndex={-1} className="flex-1 pb-24 outline-none md:pb-12">
            {children}
          </main>
        </div>
      </div>
      <TabBar role={role} can={can} waiting={waiting} />
    </div>
  );
}
