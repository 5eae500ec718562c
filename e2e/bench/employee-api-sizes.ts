import type { Options } from "autocannon";
import { findApplicants, giveTokens, headersOf } from "./applicants";
import type { Child } from "./children";
import { compare, type Standing } from "./compare";
import { openStage, type Sizes, startMuster } from "./stage";
import type { Wanted } from "./wanted";

const few: Sizes = { people: 1_000, shifts: 100_000 };

type Company = {
  muster: Child;
  /** Who asks: one after the other, from all over the company. */
  askers: number[];
  reasonId: string;
  freeFrom: number;
  close(): Promise<void>;
};

/** How much slower does each endpoint of the employee API get when the company is a hundred times as large? */
export async function run({
  rounds,
  seconds,
  people = 100_000,
  shifts = 10_000_000,
}: Wanted): Promise<string> {
  const small = await open(few);
  const large = await open({ people, shifts });
  try {
    const rows: string[] = [];
    for (const { name, load } of endpoints) {
      const contestants = [
        { name: `${name} among few`, load: load(small) },
        { name: `${name} among many`, load: load(large) },
      ] as const;
      rows.push(row(name, await compare(contestants, { rounds, seconds, connections: 8 })));
      process.stderr.write(`${rows.at(-1)}\n`);
    }
    const sizes = [few, { people, shifts }].map(
      (one) => `${one.people.toLocaleString("en")} people, ${one.shifts.toLocaleString("en")} shifts`,
    );
    return ["", `| answers/s | ${sizes.join(" | ")} | slower by |`, "|---|---:|---:|---:|", ...rows, ""].join(
      "\n",
    );
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

/** A company with its server; opened one after the other, because a process has one database at a time. */
async function open(sizes: Sizes): Promise<Company> {
  const stage = await openStage(sizes);
  const { applicants, reasonId, freeFrom } = await findApplicants();
  const every = Math.max(1, Math.floor(applicants.length / 1000));
  const askers = applicants.filter((_, at) => at % every === 0);
  await giveTokens(askers);
  const muster = await startMuster();
  await stage.letGo();
  return {
    muster,
    askers,
    reasonId,
    freeFrom,
    async close() {
      await muster.stop();
      await stage.close();
    },
  };
}

const reading = (path: string) => ({
  name: `GET ${path}`,
  load: ({ muster, askers }: Company): Options => {
    let sent = 0;
    return {
      url: muster.url + path,
      requests: [
        {
          setupRequest: (request: Options) => ({
            ...request,
            headers: headersOf(askers[sent++ % askers.length] ?? 0),
          }),
        },
      ],
    };
  },
});

const asking = (path: string) => ({
  name: `POST ${path}`,
  load: ({ muster, askers, reasonId, freeFrom }: Company): Options => {
    let sent = 0;
    const setupRequest = (request: Options) => {
      const at = sent++;
      const day = new Date(freeFrom + Math.floor(at / askers.length) * 3 * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return {
        ...request,
        headers: headersOf(askers[at % askers.length] ?? 0),
        body: JSON.stringify({ from: `${day} 00:00:00`, to: `${day} 00:00:00`, leaveReasonId: reasonId }),
      };
    };
    return { url: muster.url + path, method: "POST", requests: [{ setupRequest }] };
  },
});

const endpoints = [
  reading("/v2/users/shifts?filter=upcoming"),
  reading("/v2/users/shifts?filter=unassigned"),
  reading("/v2/users/leave-applications?filter=upcoming"),
  reading("/v2/users/leave-applications?filter=historical"),
  reading("/v2/users/leave-applications/managers"),
  reading("/v2/users/leave-reasons"),
  reading("/v2/users/balances"),
  asking("/v2/users/leave-applications/preview"),
  asking("/v2/users/leave-applications"),
];

function row(name: string, [small, large]: readonly Standing[]): string {
  if (!small || !large) throw new Error(`${name} was not measured`);
  const { median, low, high } = large.ratio;
  const slower = `${(1 / median).toFixed(2)} (${(1 / high).toFixed(2)}–${(1 / low).toFixed(2)})`;
  return `| \`${name}\` | ${Math.round(small.rate)} | ${Math.round(large.rate)} | ${slower} |`;
}
