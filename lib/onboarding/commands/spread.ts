import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { readSpreadRun } from "../queries/spread-run";
import type { SpreadInput, SpreadRun } from "../schema/spread";

const isRunning = () =>
  new AppError("CONFLICT", "This change is being brought to people already. Wait until that is over.", {
    reason: "SPREAD_RUNNING",
  });

/**
 * Starts to bring an edited sequence to people who have it; `spread/go-on` does it, person after person, whether or
 * not anybody looks on. Raises FORBIDDEN, NOT_FOUND, CONFLICT while another one runs.
 */
export async function startSpread(
  actor: Actor,
  { sequenceId, people }: { sequenceId: number } & SpreadInput,
  outer?: Tx,
): Promise<SpreadRun> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    const sequence = await tx.sequence.findUnique({ where: { id: sequenceId }, select: { name: true } });
    if (!sequence) throw notFound();
    const made = await translating(
      () =>
        tx.sequenceSpread.create({
          data: {
            sequenceId,
            startedById: actor.kind === "person" ? actor.id : null,
            startedBy: actor.name,
            startedFrom: actor.kind === "person" ? actor.address : "",
            startedAt: now(),
          },
          select: { id: true },
        }),
      { SequenceSpread_running: isRunning },
    );
    // Whoever has gone since they were shown is left out.
    await tx.$executeRaw`
      insert into "SpreadPerson" ("spreadId", "personId", seen, past)
      select ${made.id}, p.id, asked.seen, asked.past
        from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as asked (id int, seen text, past jsonb)
        join "Person" p on p.id = asked.id
          on conflict do nothing`;
    await record(tx, actor, {
      action: "sequence.spreadStarted",
      subject: { kind: "sequence", id: sequenceId },
      after: { name: sequence.name, people: people.length },
    });
    return (await readSpreadRun(sequenceId, tx)) as SpreadRun;
  }, outer);
}

/**
 * Stops a running one: when this answers, nobody else is changed any more. Raises FORBIDDEN, CONFLICT when none runs.
 */
export async function stopSpread(actor: Actor, sequenceId: number, outer?: Tx): Promise<SpreadRun> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    const { count } = await tx.sequenceSpread.updateMany({
      where: { sequenceId, endedAt: null },
      data: { endedAt: now(), stoppedBy: actor.name },
    });
    if (count === 0) {
      throw new AppError("CONFLICT", "It is over already.", { reason: "SPREAD_OVER" });
    }
    const run = (await readSpreadRun(sequenceId, tx)) as SpreadRun;
    await record(tx, actor, {
      action: "sequence.spreadStopped",
      subject: { kind: "sequence", id: sequenceId },
      after: { changed: run.done, left: run.total - run.done - run.failures.length },
    });
    return run;
  }, outer);
}
