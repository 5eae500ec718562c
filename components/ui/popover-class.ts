/** The floating sheet behind menus, lists and pickers. */
export const popoverClass =
  "max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-raised text-ink shadow-pop outline-none " +
  "transition duration-100 ease-out data-entering:scale-98 data-entering:opacity-0 data-exiting:opacity-0 motion-reduce:transition-none";

/** One line of a menu or list. */
export const optionClass =
  "flex min-h-[calc(var(--control)-0.125rem)] cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-base outline-none select-none " +
  "data-focused:bg-hover data-pressed:bg-pressed data-disabled:cursor-default data-disabled:text-ink-faint";
