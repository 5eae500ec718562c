import "@/lib/process/dotenv";
import { main, say } from "@/lib/process/main";
import { type RunningApp, startApp } from "./run/app";
import { playwright } from "./run/browser";
import { build, format, lint, types } from "./run/checks";
import { javascript } from "./run/javascript";
import { quietLogs } from "./run/quiet-logs";
import { add, type Counts, none, oneFailed, onePassed, stage } from "./run/stage";
import { vitest } from "./run/vitest";

/** `npm test`: every check there is, in the order in which failures are cheapest to learn. */
await main(async () => {
  let total = none;
  const run = async (name: string, work: () => Promise<Counts>) => {
    const counts = await stage(name, work);
    total = add(total, counts);
    return counts.failed === 0;
  };
  await run("format", format);
  await run("lint", lint);
  await run("types", types);
  await run("unit tests, in Kathmandu's zone", () => vitest("unit", { TZ: "Asia/Kathmandu" }));
  await run("verbs on a real database", () => vitest("db"));
  const built = await run("build", build);
  if (built) await run("JavaScript within each page's budget", javascript);
  let app: RunningApp | undefined;
  const started =
    built &&
    (await run("start with the sample company", async () => {
      app = await startApp();
      return onePassed;
    }));
  if (started && app) total = add(total, await testApp(app));
  say(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});

async function testApp(app: RunningApp): Promise<Counts> {
  const api = await stage("wire format", () => playwright("api", app));
  const journeys = await stage("journeys in a browser", () => playwright("journeys", app));
  const stop = await stage("a clean stop", async () => ((await app.stop()) === 0 ? onePassed : oneFailed));
  const logs = await stage("logs without secrets", () => quietLogs(app.log));
  return [api, journeys, stop, logs].reduce(add, none);
}
