const ALLOWED = /^(?:https?:\/\/[^/\s]|mailto:[^\s]|tel:[+\d]|\/(?![/\\]))/i;
// Browsers skip control characters and blanks inside a scheme: "java\nscript:" is one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const HIDDEN = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\ufeff]/;

/** May this address be followed from a text that people wrote? http, https, mailto, tel and our own paths. */
export const isSafeHref = (href: string): boolean =>
  href.length <= 2000 && ALLOWED.test(href) && !HIDDEN.test(href);
