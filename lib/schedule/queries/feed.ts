import ical, { type ICalCalendar, ICalEventStatus } from "ical-generator";
import { hashSecret } from "@/lib/auth/secret";
import { now } from "@/lib/clock";
import { addDays, type Day, dateFromDay, dayFromDate, type LocalTime } from "@/lib/dates";
import { plainDate, plainDateTime } from "@/lib/dates/temporal";
import { db, type Tx } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { type LeaveEvent, leaveEvents } from "@/lib/leave/queries/calendar-events";
import { type AppointmentEvent, appointmentEvents } from "@/lib/onboarding/queries/appointments";
import { organisationName } from "@/lib/org/queries/organisation";
import { vtimezone } from "../rules/vtimezone";

const DAYS_BACK = 60;

type ShiftEvent = {
  id: number;
  type: string;
  unit: string;
  section: string;
  note: string;
  from: LocalTime;
  to: LocalTime;
  zone: string;
  isCancelled: boolean;
  revision: number;
  changedAt: Date;
};

/** The calendar behind a private address, as text; null when the address is unknown, revoked or its owner gone. */
export async function calendarFeed(secret: string, tx: Tx = db()): Promise<string | null> {
  const token = await tx.feedToken.findFirst({
    where: { hash: hashSecret(secret), revokedAt: null, person: { active: true } },
    select: { id: true, personId: true },
  });
  if (!token) return null;
  const at = now();
  await tx.feedToken.update({ where: { id: token.id }, data: { lastUsedAt: at }, select: { id: true } });
  const since = addDays(dayFromDate(at), -DAYS_BACK);
  const shifts = await shiftEvents(tx, token.personId, since);
  const leaves = await leaveEvents(tx, token.personId, since);
  const appointments = await appointmentEvents(tx, token.personId, { since });
  const calendar = await emptyCalendar(tx);
  const ends = [...shifts, ...leaves, ...appointments].map(({ to }) =>
    new Date(`${to.slice(0, 10)}T00:00:00Z`).getTime(),
  );
  const last = new Date(Math.max(at.getTime(), ...ends));
  calendar.timezone({ name: null, generator: (zone) => vtimezone(zone, dateFromDay(since), last) });
  for (const shift of shifts) addShift(calendar, shift);
  for (const leave of leaves) addLeave(calendar, leave);
  for (const appointment of appointments) addAppointment(calendar, appointment);
  return withRefresh(calendar.toString());
}

/** How often to look again. The library would put it behind the time zones, and leaves the last line open. */
const withRefresh = (text: string) =>
  `${text.replace("\r\nPRODID:", "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\nPRODID:")}\r\n`;

/** One of a person's own appointments as a file for their calendar; null for anybody else's. */
export async function appointmentFile(personId: number, id: number, tx: Tx = db()): Promise<string | null> {
  const [appointment] = await appointmentEvents(tx, personId, { id });
  if (!appointment) return null;
  const calendar = await emptyCalendar(tx);
  const day = new Date(`${appointment.to.slice(0, 10)}T00:00:00Z`);
  calendar.timezone({ name: null, generator: (zone) => vtimezone(zone, day, day) });
  addAppointment(calendar, appointment);
  return `${calendar.toString()}\r\n`;
}

const emptyCalendar = async (tx: Tx): Promise<ICalCalendar> =>
  ical({ name: (await organisationName(tx)) || "Muster", prodId: "//Muster//Calendar//EN" });

/** A person's published shifts from a day on, in order, cancelled ones included; at most 1000. */
async function shiftEvents(tx: Tx, personId: number, since: Day): Promise<ShiftEvent[]> {
  return tx.$queryRaw<ShiftEvent[]>`
    select s.id, t.name as type, u.name as unit, coalesce(x.name, '') as section, s.note, s.timezone as zone,
           to_char(s."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
           to_char(s."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to", s.revision, s."updatedAt" as "changedAt",
           s."cancelledAt" is not null as "isCancelled"
      from "Shift" s
      join "Unit" u on u.id = s."unitId" and s."startsLocal" < u."publishedThrough" + 1
      join "ShiftType" t on t.id = s."typeId"
      left join "Section" x on x.id = s."sectionId"
     where s."personId" = ${personId} and s."startsLocal" >= ${dateFromDay(since)}::date
     order by s."startsLocal", s.id limit 1000`;
}

/** The same id each time, so that a changed event replaces itself. */
const uid = (kind: "shift" | "appointment" | "leaveApplication", id: number) =>
  `${encodeId(kind, id)}@muster`;

/** Whatever is off stays for calendars that have shown it, which forget it only when they are told. */
const statusOf: Record<LeaveEvent["status"], ICalEventStatus> = {
  pending: ICalEventStatus.TENTATIVE,
  approved: ICalEventStatus.CONFIRMED,
  denied: ICalEventStatus.CANCELLED,
  withdrawn: ICalEventStatus.CANCELLED,
};

/** Texts may hold what a calendar must not: control characters, but for tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these
const plain = (text: string) => text.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");

function addShift(calendar: ICalCalendar, shift: ShiftEvent): void {
  calendar.createEvent({
    id: uid("shift", shift.id),
    start: plainDateTime(shift.from),
    end: plainDateTime(shift.to),
    timezone: shift.zone,
    summary: plain(shift.type),
    location: plain([shift.unit, shift.section].filter(Boolean).join(", ")),
    description: plain(shift.note),
    status: shift.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence: shift.revision,
    stamp: shift.changedAt,
    lastModified: shift.changedAt,
  });
}

/** All-day leave ends, as calendars count, on the day after its last. */
function addLeave(calendar: ICalCalendar, leave: LeaveEvent): void {
  const when = leave.allDay
    ? { allDay: true, start: plainDate(leave.first), end: plainDate(addDays(leave.last, 1)) }
    : { start: plainDateTime(leave.from), end: plainDateTime(leave.to), timezone: leave.zone };
  calendar.createEvent({
    ...when,
    id: uid("leaveApplication", leave.id),
    summary: plain(leave.reason),
    status: statusOf[leave.status],
    sequence: leave.revision,
    stamp: leave.changedAt,
    lastModified: leave.changedAt,
  });
}

function addAppointment(calendar: ICalCalendar, appointment: AppointmentEvent): void {
  calendar.createEvent({
    id: uid("appointment", appointment.id),
    start: plainDateTime(appointment.from),
    end: plainDateTime(appointment.to),
    timezone: appointment.zone,
    summary: plain(appointment.title),
    location: plain(appointment.place),
    description: plain(appointment.text),
    status: appointment.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence: appointment.revision,
    stamp: appointment.changedAt,
  });
}
