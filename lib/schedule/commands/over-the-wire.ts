import type { PersonActor } from "@/lib/auth/actor";
import { notFound } from "@/lib/errors";
import { idFromPath } from "@/lib/http/opaque-ids";
import { listedShift } from "../queries/listing";
import type { ListedShift } from "../schema/listing";
import { claimShift } from "./claim";

/** Takes a shift by its opaque id and gives it back as it is listed. Raises as `claimShift`, and `INVALID_ID: x`. */
export async function claimOverTheWire(
  actor: PersonActor,
  received: string,
): Promise<{ shift: ListedShift }> {
  const id = idFromPath("shift", received);
  await claimShift(actor, { id });
  const shift = await listedShift(actor, id);
  if (!shift) throw notFound();
  return { shift };
}
