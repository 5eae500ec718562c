import type { Actor } from "@/lib/auth/actor";
import { inTransaction, longWork, type Tx } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import type { CreatePersonInput } from "../schema/person";
import { type CreatedPerson, createPerson } from "./create";

/** Adds several people, all or none. Raises what `createPerson` raises, fields with their index under `users`. */
export async function createPeople(
  actor: Actor,
  people: readonly CreatePersonInput[],
  outer?: Tx,
): Promise<CreatedPerson[]> {
  return inTransaction(
    async (tx) => {
      const created: CreatedPerson[] = [];
      for (const [index, person] of people.entries()) {
        created.push(await createPerson(actor, person, tx).catch((error: unknown) => throwAt(index, error)));
      }
      return created;
    },
    outer,
    longWork,
  );
}

function throwAt(index: number, error: unknown): never {
  if (!isAppError(error) || !error.details.fields) throw error;
  const fields = error.details.fields.map(({ path, message }) => ({
    path: ["users", index, ...path],
    message,
  }));
  throw new AppError(error.code, error.message, { fields, data: { users: { [index]: error.details.data } } });
}
