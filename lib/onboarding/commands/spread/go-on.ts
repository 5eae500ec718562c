import { type Actor, roles, system } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, isDatabaseDown, lockPerson, pool, type Tx } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { pastChoices } from "../../schema/preview";
import { spreadTo } from "./person";

/** The sequence edits on their way, the oldest first. One query on an index: asked every other second. */
export async function runningSpreads(): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from "SequenceSpread" where "endedAt" is null order by id`,
  );
  return rows.map(({ id }) => id);
}

// So many people are looked up at once; each is changed alone.
const AHEAD = 50;

/**
 * Goes on with a spread until everybody has been tried or it was stopped, each person in a transaction of their own
 * together with their outcome: killed in the middle it is taken up where it was, and two workers change nobody twice.
 */
export async function goOnWithSpread(id: number, goOn: () => boolean = () => true): Promise<void> {
  let after = 0;
  let putOff = 0;
  for (;;) {
    const { rows } = await pool().query<{ personId: number }>(
      `select "personId" from "SpreadPerson" where "spreadId" = $1 and state = 'waiting' and "personId" > $2
        order by "personId" limit $3`,
      [id, after, AHEAD],
    );
    if (rows.length === 0) break;
    for (const { personId } of rows) {
      if (!goOn()) return;
      const went = await trySpread(id, personId);
      if (went === "over") return;
      if (went === "busy") putOff += 1;
      after = personId;
    }
  }
  if (putOff > 0) return;
  await pool().query(`update "SequenceSpread" set "endedAt" = $2 where id = $1 and "endedAt" is null`, [
    id,
    now(),
  ]);
}

/** `over` when it was stopped meanwhile, `busy` when the person stays waiting and is to be tried again later. */
type Went = "tried" | "over" | "busy";

/** Changes one person, or notes why that was not possible. */
async function trySpread(id: number, personId: number): Promise<Went> {
  try {
    return await inTransaction((tx) => change(tx, id, personId));
  } catch (error) {
    if (isDatabaseDown(error)) return "busy";
    if (!isAppError(error))
      log.warn({ person: personId, err: error }, "an edit could not be brought to a person");
    const failure = isAppError(error)
      ? error.message
      : "This did not work. Try again; nothing was changed for this person.";
    await pool().query(
      `update "SpreadPerson" set state = 'failed', failure = $3
        where "spreadId" = $1 and "personId" = $2 and state = 'waiting'`,
      [id, personId, failure],
    );
    return "tried";
  }
}

type Row = {
  sequenceId: number;
  startedById: number | null;
  startedBy: string;
  startedFrom: string;
  seen: string;
  past: unknown;
};

async function change(tx: Tx, id: number, personId: number): Promise<Went> {
  await lockPerson(tx, personId);
  // Shared with others who change people, so that stopping waits for them and they see that it was stopped.
  const [spread] = await tx.$queryRaw<(Omit<Row, "seen" | "past"> & { running: boolean })[]>`
    select "sequenceId", "startedById", "startedBy", "startedFrom", "endedAt" is null as running
      from "SequenceSpread" where id = ${id} for share`;
  if (!spread?.running) return "over";
  const [asked] = await tx.$queryRaw<Pick<Row, "seen" | "past">[]>`
    update "SpreadPerson" set state = 'done'
     where "spreadId" = ${id} and "personId" = ${personId} and state = 'waiting' returning seen, past`;
  if (!asked) return "tried";
  const past = pastChoices.parse(asked.past);
  await spreadTo(tx, actorOf(spread), spread.sequenceId, { id: personId, seen: asked.seen, past }, now());
  return "tried";
}

/** Whoever started it, as the log names them. */
const actorOf = ({
  startedById: id,
  startedBy: name,
  startedFrom: address,
}: Omit<Row, "seen" | "past">): Actor =>
  id === null
    ? system(name)
    : {
        ...{ kind: "person", id, name, role: roles.administrator, via: "session", address },
        ...{ timezone: "UTC", language: "en", credential: "" },
      };
