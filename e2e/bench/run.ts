import { parseArgs } from "node:util";

const benches = {
  "onboarding-api": () => import("./onboarding-api"),
  "employee-api": () => import("./employee-api"),
  "employee-api-sizes": () => import("./employee-api-sizes"),
  sequences: () => import("./sequences"),
  javascript: () => import("./javascript"),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: "string" },
    shifts: { type: "string" },
    steps: { type: "string" },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "3" },
  },
});
const [name = ""] = positionals;
if (!(name in benches)) {
  process.stderr.write(
    `Usage: npm run bench -- ${Object.keys(benches).join("|")} [--people N] [--shifts N] [--steps N] [--rounds N] [--seconds N]\n`,
  );
  process.exit(1);
}
const { run } = await benches[name as keyof typeof benches]();
process.stdout.write(
  await run({
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    people: values.people ? Number(values.people) : undefined,
    shifts: values.shifts ? Number(values.shifts) : undefined,
    steps: values.steps ? Number(values.steps) : undefined,
  }),
);
