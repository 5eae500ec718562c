/** The dimmed page behind a dialog or sheet. */
export const scrimClass =
  "fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-entering:opacity-0 data-exiting:opacity-0";
