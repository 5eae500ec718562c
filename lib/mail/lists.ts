import type { List } from "./letter";
import { paragraphStyle } from "./look";

const css = Object.entries(paragraphStyle)
  .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
  .join(";");

/** Text that cannot end an element or an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Lists as they stand in the HTML of a mail. */
export const htmlLists = (lists: readonly List[]): string =>
  lists
    .map(({ heading, items, more }) =>
      [
        heading === undefined ? "" : `<p style="${css}"><strong>${escapeHtml(heading)}</strong></p>`,
        `<ul style="${css}">${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`,
        more === undefined ? "" : `<p style="${css}">${escapeHtml(more)}</p>`,
      ].join(""),
    )
    .join("");

/** Lists as they stand in the plain text. */
export const textLists = (lists: readonly List[]): string =>
  lists
    .map(({ heading, items, more }) =>
      [
        ...(heading === undefined ? [] : [heading, ""]),
        ...items.map((item) => ` * ${item}`),
        ...(more === undefined ? [] : ["", more]),
      ].join("\n"),
    )
    .join("\n\n");
