import { cx } from "@/components/ui/cx";

/** A key to press. Hidden where there is no keyboard, and from screen readers: say it in `aria-keyshortcuts`. */
export function KeyboardHint({ keys, className }: { keys: readonly string[]; className?: string }) {
  return (
    <span aria-hidden className={cx("inline-flex gap-0.5 pointer-coarse:hidden", className)}>
      {keys.map((key) => (
        <kbd
          key={key}
          className="inline-grid h-4.5 min-w-4.5 place-items-center rounded-sm border border-line-strong bg-surface px-1 font-sans text-2xs text-ink-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
