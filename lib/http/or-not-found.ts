import { notFound } from "next/navigation";
import { isAppError } from "@/lib/errors";

/** What a page reads; what is not there, or not for this reader, shows the "not found" page. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isAppError(error) && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}

/** A number in a page's address; anything else shows the "not found" page. */
export function idOrNotFound(text: string): number {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(id < 2 ** 31)) notFound();
  return id;
}
