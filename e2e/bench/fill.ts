import { parseArgs } from "node:util";
import { openStage } from "./stage";

/** Fills a stage in a process of its own, so that a benchmark may have two. */
const size = { type: "string" } as const;
const { values } = parseArgs({ options: { people: size, shifts: size, steps: size } });
const stage = await openStage({
  people: Number(values.people ?? 0),
  shifts: Number(values.shifts ?? 0),
  steps: Number(values.steps ?? 0),
});
await stage.close();
