/** A day that a question may be asked about; while the year is being typed, "0020-05-01", it is none yet. */
export const plausibleDay = (text: string | null | undefined): string | null =>
  text && /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? text : null;
