import { say } from "@/lib/process/main";
import { pageWeights } from "./page-weights";
import { type Counts, oneFailed, onePassed } from "./stage";

/** A bare page of the framework refers to 175 kB of compressed JavaScript; at most 100 kB of our own come on top. */
export const budget = 275_000;

/** Holds every page of the build to its budget. */
export async function javascript(): Promise<Counts> {
  const wrong = pageWeights().filter(({ bytes }) => bytes > budget);
  for (const { page, bytes } of wrong) say(`  ${page} loads ${bytes} bytes, more than ${budget}`);
  return wrong.length === 0 ? onePassed : oneFailed;
}
