import type { PersonActor } from "@/lib/auth/actor";
import { bearerQuery } from "@/lib/auth/oauth/access-token";
import { findApplicants, giveTokens, headersOf } from "./applicants";
import { compare, table } from "./compare";
import { startEmptyNext } from "./empty-next";
import { openStage, startBare, startMuster } from "./stage";
import { recordStatements } from "./statements";
import type { Wanted } from "./wanted";

/** `GET /v2/users/shifts` and `POST /v2/users/leave-applications` beside an empty Next handler and a bare server. */
export async function run({ rounds, seconds, people = 1_000, shifts = 100_000 }: Wanted): Promise<string> {
  const stage = await openStage({ people, shifts });
  const { listShifts } = await import("@/lib/schedule/queries/listing");
  const { applyOverTheWire } = await import("@/lib/leave/commands/over-the-wire");

  const { applicants, reasonId, freeFrom } = await findApplicants();
  await giveTokens(applicants);
  const actor = (id: number): PersonActor => ({
    kind: "person",
    id,
    name: "Bench",
    role: 3,
    via: "bearer",
    address: "",
    timezone: "UTC",
    language: "en",
    credential: "1",
  });
  const recorder = applicants.at(-1) ?? 0;
  const read = await recordStatements(() => listShifts(actor(recorder), "upcoming"));
  /** Every third day from where everybody is free. */
  const day = (at: number) => new Date(freeFrom + at * 3 * 86_400_000).toISOString().slice(0, 10);
  const body = (at: number) => ({
    from: `${day(at)} 00:00:00`,
    to: `${day(at)} 00:00:00`,
    reasonId,
    managerId: null,
    comment: "",
  });
  const statements = await recordStatements(() => applyOverTheWire(actor(recorder), body(0)));

  /** The applied-for day and its neighbours: instants fall on the day before in zones east of UTC. */
  const datesAround = (at: number) => [-1, 0, 1].map((by) => [day(by / 3), day(at + by / 3)] as const);

  const shiftsOf = read.at(-1);
  if (!shiftsOf) throw new Error("listing shifts sent no statement");
  const [muster, bare, empty] = [
    await startMuster(),
    await startBare({
      "/shifts": {
        kind: "read",
        auth: bearerQuery.text,
        statement: { name: "shifts", ...shiftsOf },
        field: null,
      },
      "/apply": { kind: "replay", auth: bearerQuery.text, statements, body: "{}" },
    }),
    await startEmptyNext(),
  ];
  try {
    const list = await compare(
      [
        { name: "empty Next handler", load: { url: `${empty.url}/empty` } },
        {
          name: "GET /v2/users/shifts",
          load: { url: `${muster.url}/v2/users/shifts?filter=upcoming`, headers: headersOf(recorder) },
        },
        { name: "bare server", load: { url: `${bare.url}/shifts`, headers: headersOf(recorder) } },
      ],
      { rounds, seconds, connections: 16 },
    );
    // Every application is of another person, or of the same one on another day: none is refused.
    let sent = 0;
    const next = () => {
      const at = sent++;
      return {
        id: applicants[at % (applicants.length - 1)] ?? 0,
        day: 1 + Math.floor(at / (applicants.length - 1)),
      };
    };
    const applying = (url: string, fill: (turn: { id: number; day: number }) => object) => ({
      url,
      method: "POST",
      requests: [
        {
          setupRequest: <T extends object>(request: T) => {
            const turn = next();
            return { ...request, headers: headersOf(turn.id), body: JSON.stringify(fill(turn)) };
          },
        },
      ],
    });
    const wire = (at: number) => ({ from: body(at).from, to: body(at).to, leaveReasonId: reasonId });
    const apply = await compare(
      [
        {
          name: "bare server",
          load: applying(`${bare.url}/apply`, (turn) => ({
            pairs: [[recorder, turn.id] as const, ...datesAround(turn.day)],
          })),
        },
        {
          name: "POST /v2/users/leave-applications",
          load: applying(`${muster.url}/v2/users/leave-applications`, (turn) => wire(turn.day)),
        },
      ],
      { rounds, seconds, connections: 16 },
    );
    const size = `${people.toLocaleString("en")} people and ${shifts.toLocaleString("en")} shifts`;
    return `${table(`Shifts of one employee among ${size}`, list)}\n${table(`A leave application among ${size}`, apply)}`;
  } finally {
    await Promise.all([muster.stop(), bare.stop(), empty.stop()]);
    await stage.close();
  }
}
