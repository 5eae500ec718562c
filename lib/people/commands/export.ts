import { record } from "@/lib/audit";
import { isAdministrator, type PersonActor } from "@/lib/auth/actor";
import { db, inTransaction, type Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { exportOf } from "../queries/export/stream";

/**
 * Everything that is held about a person as one JSON file, streamed; that it was asked for is in the log. For oneself
 * and for administrators. Raises FORBIDDEN, NOT_FOUND.
 */
export async function exportPerson(actor: PersonActor, personId: number): Promise<Response> {
  if (actor.id !== personId && !isAdministrator(actor)) throw forbidden();
  if ((await db().person.count({ where: { id: personId } })) === 0) throw notFound();
  const subject = { kind: "person", id: personId };
  await inTransaction((tx: Tx) => record(tx, actor, { action: "person.dataExported", subject }));
  const pieces = exportOf(personId);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  const name = `muster-person-${personId}.json`;
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
