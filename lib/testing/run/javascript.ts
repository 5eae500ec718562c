import { say } from "@/lib/process/main";
import { pageWeights } from "./page-weights";
import { type Counts, oneFailed, onePassed } from "./stage";

/** A bare page of the framework refers to 175 kB of compressed JavaScript; at most 100 kB of our own come on top. */
export const budget = 275_000;

/** Pages that are heavier still, with what they may not exceed; those that come below the budget leave the list. */
export const heavier: Readonly<Record<string, number>> = {
  "/settings/units/[id]": 354_000,
  "/me/leave": 351_000,
  "/roster": 336_000,
  "/sequences/[id]": 317_000,
  "/people/new": 312_000,
  "/people/[id]/edit": 311_000,
  "/settings/reasons/[id]": 310_000,
  "/settings/reasons/new": 308_000,
  "/settings/organisation": 306_000,
  "/setup": 304_000,
  "/tasks": 287_000,
  "/settings/payroll": 286_000,
  "/settings/trackers/[id]": 285_000,
  "/roster/punches": 283_000,
  "/people": 278_000,
};

/** Holds every page of the build to its budget. */
export async function javascript(): Promise<Counts> {
  const wrong = pageWeights().flatMap(({ page, bytes }) => {
    const ceiling = heavier[page];
    if (bytes > (ceiling ?? budget)) return [`${page} loads ${bytes} bytes, more than ${ceiling ?? budget}`];
    return ceiling !== undefined && bytes <= budget
      ? [`${page} is within the budget: strike it off the list`]
      : [];
  });
  for (const line of wrong) say(`  ${line}`);
  return wrong.length === 0 ? onePassed : oneFailed;
}
