import { z } from "zod";

export const pageSize = 50;

/** Which page of a list the address asks for, from 1; anything odd is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(1_000_000).catch(1);

/** The window of a page, one row more than is shown, so that a next page is known of. */
export const windowOf = (page: number, size = pageSize) => ({ offset: (page - 1) * size, limit: size + 1 });

/** The rows to show and the addresses of the neighbouring pages. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  addressOf: (page: number) => string,
  size = pageSize,
) {
  return {
    shown: rows.slice(0, size),
    previous: page > 1 ? addressOf(page - 1) : null,
    next: rows.length > size ? addressOf(page + 1) : null,
  };
}
