import { tokenQuery } from "@/lib/auth/api-token";
import { hashSecret, newApiKey } from "@/lib/auth/secret";
import type { Tx } from "@/lib/db";
import { compare, table } from "./compare";
import { startEmptyNext } from "./empty-next";
import { openStage, startBare, startMuster } from "./stage";
import { recordStatements } from "./statements";
import type { Wanted } from "./wanted";

/** `GET /api/employees/` and `POST /api/users/` beside an empty Next handler and a bare server doing the same. */
export async function run({ rounds, seconds, people = 1_000, shifts = 10_000 }: Wanted): Promise<string> {
  const stage = await openStage({ people, shifts });
  const { db } = await import("@/lib/db");
  const { employeesQuery } = await import("@/lib/people/queries/employees");
  const { createPerson } = await import("@/lib/people/commands/create");
  const { createPersonInput } = await import("@/lib/people/schema/person");
  const { clashesOf } = await import("@/lib/people/queries/clashes");

  await forgetEarlierRuns();
  const key = newApiKey();
  const owner = await db().person.findFirstOrThrow({ where: { role: 1 }, orderBy: { id: "asc" } });
  await db().apiToken.create({
    data: {
      personId: owner.id,
      name: "bench",
      hash: hashSecret(key),
      createdAt: new Date(),
      lastUsedAt: new Date(),
    },
  });
  const email = `recorded-${Date.now()}@bench.test`;
  const person = { first_name: "Ada", last_name: "Byron", role: 3, position: "Baker" };
  const input = createPersonInput.parse({ ...person, email });
  const statements = await recordStatements(async () => {
    await clashesOf([input]);
    await createPerson(
      {
        kind: "person",
        id: owner.id,
        name: "Bench",
        role: 1,
        via: "apiToken",
        address: "",
        timezone: "UTC",
        language: "en",
        credential: "1",
      },
      input,
    );
  });
  const headers = { authorization: `Token ${key}`, "content-type": "application/json" };
  const [muster, bare, empty] = [
    await startMuster(),
    await startBare({
      "/list": {
        kind: "read",
        auth: tokenQuery.text,
        statement: { ...employeesQuery, values: [] },
        field: "list",
      },
      "/create": { kind: "replay", auth: tokenQuery.text, statements, body: "{}" },
    }),
    await startEmptyNext(),
  ];
  try {
    const [ours, theirs] = await Promise.all(
      [`${muster.url}/api/employees/`, `${bare.url}/list`].map(async (url) =>
        (await fetch(url, { headers })).text(),
      ),
    );
    if (ours !== theirs) throw new Error("the two lists differ");
    const list = await compare(
      [
        { name: "bare server", load: { url: `${bare.url}/list`, headers } },
        { name: "GET /api/employees/", load: { url: `${muster.url}/api/employees/`, headers } },
        { name: "empty Next handler", load: { url: `${empty.url}/empty` } },
      ],
      { rounds, seconds, connections: 16 },
    );
    let created = 0;
    const fresh = () => `bench-${Date.now()}-${created++}@bench.test`;
    const creating = (url: string, body: () => object) => ({
      url,
      method: "POST",
      headers,
      requests: [
        { setupRequest: <T extends object>(request: T) => ({ ...request, body: JSON.stringify(body()) }) },
      ],
    });
    const create = await compare(
      [
        { name: "bare server", load: creating(`${bare.url}/create`, () => ({ pairs: [[email, fresh()]] })) },
        {
          name: "POST /api/users/ (role 3)",
          load: creating(`${muster.url}/api/users/`, () => ({ ...person, email: fresh() })),
        },
      ],
      { rounds, seconds, connections: 16 },
    );
    const who = `${people.toLocaleString("en")} people`;
    return `${table(`List of ${who}`, list)}\n${table(`Creating a person beside ${who}`, create)}`;
  } finally {
    await Promise.all([muster.stop(), bare.stop(), empty.stop()]);
    await stage.close();
  }
}

/** What an earlier run created would make this run's list longer. */
async function forgetEarlierRuns(): Promise<void> {
  const { inTransaction } = await import("@/lib/db");
  const work = async (tx: Tx) => {
    await tx.$executeRaw`set local statement_timeout = 0`;
    await tx.$executeRaw`delete from "Person" where email like '%@bench.test'`;
  };
  await inTransaction(work, undefined, { timeout: 300_000 });
}
