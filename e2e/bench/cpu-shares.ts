import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/** Whose code it is, by where it lies; the first that fits. */
const owners: readonly (readonly [string, RegExp])[] = [
  [
    "rendering mails",
    /node_modules\/(react|react-dom|react-email|@react-email|html-to-text)\/|\/lib\/mail\/(letter|sheet)/,
  ],
  ["database client", /node_modules\/(@prisma|pg|pg-[a-z]+|postgres-[a-z]+)\/|wasm:|generated\/prisma/],
  ["jobs and SMTP", /node_modules\/(graphile-worker|nodemailer)\//],
  ["schemas", /node_modules\/zod\//],
  ["our own code", /\/(lib|app)\//],
];

/** Shares of a process's time by whose code ran, out of the `--cpu-prof` it left in a folder; idle is time waiting. */
export function cpuShares(folder: string): { name: string; share: number }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".cpuprofile"));
  const sums = new Map<string, number>();
  for (const file of files) {
    const profile = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Profile;
    const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
    profile.samples.forEach((id, index) => {
      const name = names.get(id) ?? "node itself";
      sums.set(name, (sums.get(name) ?? 0) + (profile.timeDeltas[index] ?? 0));
    });
  }
  const total = [...sums.values()].reduce((sum, time) => sum + time, 0);
  return [...sums].map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
}

function ownerOf({ functionName, url }: { functionName: string; url: string }): string {
  if (functionName === "(idle)") return "idle, waiting for PostgreSQL";
  if (functionName === "(garbage collector)") return "garbage collector";
  return owners.find(([, where]) => where.test(url))?.[0] ?? "node itself";
}
