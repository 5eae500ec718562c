import { atInstant } from "@/lib/clock";
import { addDays, atTime, type Day, dateFromInstant, weekday } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { type MadePerson, makeSignIn } from "@/lib/testing/factories/person";
import { type Company, worker } from "./company";
import { employ, type Place } from "./people";
import type { Member } from "./staff";

export type SequenceKey = "welcome" | "kitchen" | "leads";

export type Hire = {
  member: Member;
  place: Place;
  /** Days from today. */
  starts: number;
  /** Days before the start on which the contract was agreed. */
  hiredBefore: number;
  manager: string;
  /** Null: nobody has been chosen yet. */
  buddy: string | null;
  /** For those who are still to start. */
  privateEmail?: string;
  message?: string;
  sequences: readonly SequenceKey[];
  /** What they have done so far, as names in `deeds.ts` with the day after the start. */
  done: readonly (readonly [what: string, day: number])[];
};

const reception = { unit: "hotel", section: "reception" } as const;
const kitchen = { unit: "hotel", section: "kitchen" } as const;

/** New hires before, on and after their first day. */
export const hires: readonly Hire[] = [
  {
    ...{ member: ["Noah", "Okafor", "Commis chef"], place: kitchen, starts: -6, hiredBefore: 20 },
    ...{ manager: "Marcus Lindqvist", buddy: "Hana Kim", sequences: ["welcome", "kitchen"] },
    done: [
      ["contract", -18],
      ["sign", -15],
      ["pay", -4],
      ["contact", -4],
      ["locker", 0],
      ["knives", 1],
    ],
  },
  {
    ...{ member: ["Amara", "Diallo", "Receptionist"], place: reception, starts: 12, hiredBefore: 24 },
    ...{ manager: "Marcus Lindqvist", buddy: null, sequences: ["welcome"] },
    privateEmail: "amara.d@home.test",
    message: "Your French will make half of our guests very happy. See you at the desk! – Marcus",
    done: [["contract", -22]],
  },
  {
    ...{
      member: ["Lúcia", "Ferreira", "Waiter"],
      place: { unit: "cafe", section: "floor" },
      starts: 4,
      hiredBefore: 18,
    },
    ...{ manager: "Catarina Lopes", buddy: "João Ribeiro", sequences: ["welcome", "kitchen"] },
    privateEmail: "lucia.ferreira@home.test",
    message: "We have kept the sunny end of the terrace for you. Até já! – Catarina",
    done: [
      ["contract", -16],
      ["sign", -14],
      ["pay", -8],
    ],
  },
  {
    ...{
      member: ["Jonas", "Weber", "Sales assistant"],
      place: { unit: "bakery", section: "shop" },
      starts: 0,
      hiredBefore: 30,
    },
    ...{ manager: "Wilma Hedlund", buddy: "Maja Ståhl", sequences: ["welcome"] },
    done: [
      ["contract", -28],
      ["sign", -25],
      ["contact", -12],
      ["pay", -12],
    ],
  },
  {
    ...{
      member: ["Isabel", "Moreno", "Deputy shop lead"],
      place: { unit: "bakery", section: "shop" },
      starts: -10,
      hiredBefore: 40,
    },
    ...{ manager: "Wilma Hedlund", buddy: "Tove Rydberg", sequences: ["welcome", "leads"] },
    done: [
      ["contract", -38],
      ["rights", -36],
      ["sign", -36],
      ["pay", -30],
      ["contact", -30],
      ["locker", 0],
      ["publish", 7],
    ],
  },
  {
    ...{
      member: ["Mei", "Tanaka", "Confectioner"],
      place: { unit: "bakery", section: "baking" },
      starts: -25,
      hiredBefore: 21,
    },
    ...{ manager: "Birgitta Falk", buddy: "Sofia Lundgren", sequences: ["welcome", "kitchen"] },
    done: [
      ["contract", -20],
      ["sign", -19],
      ["contact", -19],
      ["certificate", -12],
      ["locker", 0],
      ["knives", 2],
      ["course", 3],
      ["guide", 5],
      ["feedback", 16],
    ],
  },
  {
    ...{
      member: ["Oskar", "Dahl", "Room attendant"],
      place: { unit: "hotel", section: "housekeeping" },
      starts: -72,
      hiredBefore: 15,
    },
    ...{ manager: "Marta Nowak", buddy: "Abeba Tesfaye", sequences: ["welcome"] },
    done: [
      ["contract", -14],
      ["sign", -12],
      ["pay", -12],
      ["contact", -12],
      ["locker", 0],
      ["guide", 4],
      ["safety", 4],
      ["feedback", 17],
    ],
  },
];

export type Hired = Hire & { person: MadePerson; startDay: Day; hiredAt: Date };

/** Puts the new hires on the staff; those who have done something can sign in. */
export async function employHires(company: Company): Promise<Hired[]> {
  const hired: Hired[] = [];
  for (const hire of hires) {
    const startDay = firstDayOf(company.today, hire.starts);
    const zone = company.places.units[hire.place.unit].timezone;
    const planned = dateFromInstant(toInstant(atTime(addDays(startDay, -hire.hiredBefore), "10:15"), zone));
    const hiredAt = planned < company.at ? planned : company.at;
    const person = await atInstant(hiredAt, async () => {
      const manager = worker(company, hire.manager).person;
      const buddy = hire.buddy ? worker(company, hire.buddy).person : null;
      const { privateEmail, message } = hire;
      const told = { ...(privateEmail ? { privateEmail } : {}), ...(message ? { message } : {}) };
      return employ(company, hire.member, hire.place, {
        ...{ role: 0, manager, buddy, from: startDay },
        ...told,
      });
    });
    if (hire.done.length > 1) await makeSignIn(company.tx, person, { passwordHash: company.passwordHash });
    hired.push({ ...hire, person, startDay, hiredAt });
  }
  return hired;
}

/** Nobody starts on a weekend, except who starts today. */
function firstDayOf(today: Day, starts: number): Day {
  const day = addDays(today, starts);
  return starts === 0 || weekday(day) <= 5
    ? day
    : addDays(day, starts < 0 ? 5 - weekday(day) : 8 - weekday(day));
}
