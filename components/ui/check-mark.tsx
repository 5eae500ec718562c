import { Check, Minus } from "lucide-react";

/** The square of a checkbox. Its parent carries `group/check` and React Aria's data attributes. */
export function CheckMark({ isIndeterminate }: { isIndeterminate?: boolean | undefined }) {
  const Icon = isIndeterminate ? Minus : Check;
  return (
    <span
      aria-hidden
      className={
        "grid size-4.5 shrink-0 place-items-center rounded-sm border border-field-line bg-surface text-on-accent shadow-xs transition-colors duration-100 " +
        "group-data-hovered/check:border-ink-faint group-data-invalid/check:border-danger-line group-data-disabled/check:opacity-50 " +
        "group-data-selected/check:border-accent group-data-selected/check:bg-accent " +
        "group-data-indeterminate/check:border-accent group-data-indeterminate/check:bg-accent " +
        "group-data-focus-visible/check:outline-2 group-data-focus-visible/check:outline-offset-2 group-data-focus-visible/check:outline-focus"
      }
    >
      <Icon
        strokeWidth={3}
        className="size-3.5 opacity-0 group-data-indeterminate/check:opacity-100 group-data-selected/check:opacity-100"
      />
    </span>
  );
}
