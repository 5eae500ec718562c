import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

const looks = {
  info: { icon: Info, className: "bg-sky-soft text-sky-text" },
  success: { icon: CircleCheck, className: "bg-moss-soft text-moss-text" },
  warning: { icon: TriangleAlert, className: "bg-amber-soft text-amber-text" },
  danger: { icon: CircleAlert, className: "bg-danger-soft text-danger-text" },
};

export interface BannerProps {
  tone?: keyof typeof looks;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}

/** A message that stays on the page. Failures interrupt screen readers, the rest waits its turn. */
export function Banner({ tone = "info", title, children, action, className }: BannerProps) {
  const { icon: Icon, className: colours } = looks[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={cx("flex items-start gap-2.5 rounded-lg px-3.5 py-2.5 text-base", colours, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 wrap-anywhere">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {action}
    </div>
  );
}
