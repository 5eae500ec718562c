import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { myBalances } from "./balances";
import { homeOf } from "./home";
import { receiversOf } from "./receivers";

/** The managers whom the caller may name, as the employee API lists them. */
export async function listManagers(actor: PersonActor, tx: Tx = db()) {
  const home = await homeOf(tx, actor.id, now());
  const receivers = home ? await receiversOf(tx, actor.id, home) : [];
  return {
    leaveManagers: receivers.map(({ id, name, unit, section, isDefault }) => ({
      id: encodeId("manager", id),
      name,
      unit,
      section,
      defaultManager: isDefault,
    })),
  };
}

/** The reasons that the caller may give, as the employee API lists them. */
export async function listReasons(actor: PersonActor, tx: Tx = db()) {
  const home = await homeOf(tx, actor.id, now());
  const reasons = await reasonsOn(tx, actor.id, today(home?.zone ?? actor.timezone, now()));
  return { leaveReasons: reasons.map(({ id, name }) => ({ id: encodeId("leaveReason", id), name })) };
}

/** The reasons that an agreement of a day or later gives a person, in the administrator's order. */
export async function reasonsOn(tx: Tx, personId: number, day: Day) {
  const notOver = (field: "to" | "validTo") => ({
    OR: [{ [field]: null }, { [field]: { gte: dateFromDay(day) } }],
  });
  return tx.leaveReason.findMany({
    where: {
      archivedAt: null,
      selectable: true,
      agreements: {
        some: { ...notOver("validTo"), agreement: { employments: { some: { personId, ...notOver("to") } } } },
      },
    },
    select: { id: true, name: true, colour: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
}

/** What the caller has left, as the employee API lists it. */
export async function listBalances(actor: PersonActor, tx: Tx = db()) {
  const balances = await myBalances(actor.id, tx);
  return {
    balances: balances.map(({ id, name, unit, now: balance, pending }) => ({
      id: encodeId("tracker", id),
      name,
      unit,
      balance,
      reserved: pending,
      available: Math.round((balance - pending) * 100) / 100,
    })),
  };
}
