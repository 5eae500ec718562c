import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/ui/breadcrumbs";
import { cx } from "@/components/ui/cx";

/** All but the widest begin at the same edge, so nothing jumps from page to page. */
const frames = { narrow: "max-w-5xl", normal: "max-w-5xl", wide: "max-w-none" };
const widths = { narrow: "max-w-2xl", normal: "", wide: "" };

export interface PageProps {
  title: string;
  description?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Buttons beside the title; the main one last. */
  actions?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
}

/** A page inside the shell: its heading, what can be done, and its sections. */
export function Page({ title, description, breadcrumbs, actions, width = "normal", children }: PageProps) {
  return (
    <div className={cx("mx-auto w-full px-4 pt-5 sm:px-7 md:pt-7", frames[width])}>
      <div className={cx("flex flex-col gap-5", widths[width])}>
        <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            {breadcrumbs?.length ? <Breadcrumbs crumbs={breadcrumbs} /> : null}
            <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
            {description ? <p className="mt-0.5 max-w-prose text-ink-muted">{description}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </header>
        {children}
      </div>
    </div>
  );
}
