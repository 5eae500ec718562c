/** One part of a date or time. */
export const segmentClass =
  "rounded-sm px-px text-ink caret-transparent outline-none data-[type=literal]:text-ink-faint data-disabled:text-ink-faint data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-ink-faint data-placeholder:data-focused:text-on-accent";
