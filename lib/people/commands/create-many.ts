import type { Actor } from "@/lib/auth/actor";
import { databaseFault, inTransaction, longWork, type Tx, translating } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { requirePeople } from "../access";
import type { CreatePersonInput } from "../schema/person";
import { constraintMeanings } from "./constraints";
import { addAndWelcome, type CreatedPerson } from "./create";

const pathOf = (index: number) => ["users", index];

/**
 * Adds several people with everything that follows, all or none, in as many statements as one. Raises what
 * `createPerson` raises, fields with their index under `users`.
 */
export async function createPeople(
  actor: Actor,
  people: readonly CreatePersonInput[],
  outer?: Tx,
): Promise<CreatedPerson[]> {
  requirePeople(actor, "create");
  if (people.length === 0) return [];
  return inTransaction(
    async (tx) => {
      await tx.$executeRaw`savepoint people`;
      try {
        return await addAndWelcome(actor, people, tx, { path: pathOf });
      } catch (error) {
        if (!databaseFault(error)?.constraint) throw error;
        await tx.$executeRaw`rollback to savepoint people`;
        await findRefused(actor, people, tx);
        throw error;
      }
    },
    outer,
    longWork,
  );
}

/** The database refused them together, for what somebody else did meanwhile: one by one it says whom it means. */
async function findRefused(actor: Actor, people: readonly CreatePersonInput[], tx: Tx): Promise<void> {
  for (const [index, person] of people.entries()) {
    const add = () => addAndWelcome(actor, [person], tx);
    await translating(add, constraintMeanings(person)).catch((error: unknown) => throwAt(index, error));
  }
}

function throwAt(index: number, error: unknown): never {
  if (!isAppError(error) || !error.details.fields) throw error;
  const fields = error.details.fields.map(({ path, message }) => ({
    path: [...pathOf(index), ...path],
    message,
  }));
  throw new AppError(error.code, error.message, { fields, data: { users: { [index]: error.details.data } } });
}
