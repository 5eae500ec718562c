import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { Card } from "@/components/ui/card";

/** The quiet page around signing in, invites and set-up: the brand, one card, nothing to get lost in. */
export function AuthFrame({
  title,
  lead,
  children,
  isWide,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
  isWide?: boolean;
}) {
  return (
    <main className="flex min-h-dvh flex-col items-center px-4 py-8 sm:justify-center sm:py-12">
      <div className={isWide ? "w-full max-w-xl" : "w-full max-w-sm"}>
        <Brand />
        <h1 className="mt-8 text-2xl font-semibold tracking-tight">{title}</h1>
        {lead ? <p className="mt-1.5 mb-5 text-ink-muted">{lead}</p> : null}
        <Card className="mt-5">{children}</Card>
      </div>
    </main>
  );
}
