import { cx } from "@/components/ui/cx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "icon";

const base =
  "relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none transition-colors duration-100 " +
  "disabled:opacity-50 data-disabled:opacity-50 data-pending:cursor-default [&_svg]:shrink-0";

const variants: Record<ButtonVariant, string> = {
  primary:
    "bg-accent text-on-accent shadow-xs hover:not-disabled:bg-accent-hover data-pressed:bg-accent-pressed",
  secondary:
    "border border-line-strong bg-surface text-ink shadow-xs hover:not-disabled:bg-hover data-pressed:bg-pressed",
  quiet:
    "text-ink-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink data-pressed:bg-pressed data-pressed:text-ink",
  danger:
    "bg-danger text-on-danger shadow-xs hover:not-disabled:bg-danger-hover data-pressed:bg-danger-hover",
};

const sizes: Record<ButtonSize, string> = {
  sm: "h-[calc(var(--control)-0.375rem)] px-2.5 text-sm",
  md: "h-control px-3.5 text-base",
  icon: "size-control p-0",
};

/** The classes of a button, for anything that must look like one (a link, a file label). */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cx(base, variants[variant], sizes[size], className);
}
