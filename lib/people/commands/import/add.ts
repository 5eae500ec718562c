import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { bookOpeningBalances } from "@/lib/leave/commands/opening-balances";
import { requestAccessMails } from "@/lib/onboarding/commands/access-mail";
import { settle } from "@/lib/org/commands/settle";
import { organisationToday } from "@/lib/org/queries/today";
import type { ImportedPerson } from "../../schema/import";
import { addAndWelcome, type CreatedPerson } from "../create";

/**
 * Adds people out of a table: they work from their start day on, from today on without one. Whoever gets no sign-in
 * link by their role gets one too when everybody is mailed.
 */
export async function addImported(
  actor: Actor,
  imported: readonly ImportedPerson[],
  { mailEverybody }: { mailEverybody: boolean },
  tx: Tx,
): Promise<void> {
  if (imported.length === 0) return;
  const at = now();
  const today = await organisationToday(at, tx);
  const settlePeople = async (within: Tx, people: readonly CreatedPerson[]) => {
    await nameEachOther(within, imported, people);
    const placed = imported.map(({ place }, index) => ({
      ...place,
      personId: people[index]?.id ?? 0,
      from: people[index]?.start_day ?? today,
    }));
    await settle(actor, placed, within);
  };
  const people = await addAndWelcome(
    actor,
    imported.map(({ input }) => input),
    tx,
    { settle: settlePeople },
  );
  const balances = imported.flatMap(({ balances: own }, index) =>
    own.map((balance) => ({ personId: people[index]?.id ?? 0, ...balance })),
  );
  await bookOpeningBalances(actor, balances, today, tx);
  if (!mailEverybody) return;
  const others = people.filter(({ role }) => role === 3);
  await requestAccessMails(
    tx,
    others.map(({ id }) => id),
    at,
  );
}

/** Managers and buddies who came with the same table have their ids only now. */
async function nameEachOther(
  tx: Tx,
  imported: readonly ImportedPerson[],
  people: readonly CreatedPerson[],
): Promise<void> {
  const byEmail = new Map(people.map(({ email, id }) => [email, id]));
  const named = imported.flatMap(({ managerEmail, buddyEmail }, index) => {
    const manager = byEmail.get(managerEmail ?? "") ?? null;
    const buddy = byEmail.get(buddyEmail ?? "") ?? null;
    return manager === null && buddy === null ? [] : [{ id: people[index]?.id, manager, buddy }];
  });
  if (named.length === 0) return;
  await tx.$executeRaw`
    update "Person" p
       set "managerId" = coalesce(named.manager, p."managerId"), "buddyId" = coalesce(named.buddy, p."buddyId")
      from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) named(id int, manager int, buddy int)
     where p.id = named.id`;
}
