import { expect, it } from "vitest";
import { rolledBack } from "../database/rolled-back";
import { refusal, set, type World, world } from "./world";

type Case = [what: string, constraint: string, sql: (world: World) => string];
const shiftColumns = `"unitId", "sectionId", "typeId", "personId", "startsLocal", "endsLocal", timezone, "startsAt", "endsAt", "updatedAt"`;
const shiftValues = (w: World, start: string, end: string, section: number | null = w.section.id) =>
  `insert into "Shift" (${shiftColumns}) values (${w.unit.id}, ${section}, ${w.type.id}, ${w.person.id},
   '${start}', '${end}', 'Europe/Stockholm', '${start}+02', '${end}+02', now())`;
const breakFrom = (w: World, start: string, end: string) =>
  `insert into "ShiftBreak" ("shiftId", "startsLocal", "endsLocal", "startsAt", "endsAt")
   values (${w.shift.id}, '2026-06-15 ${start}', '2026-06-15 ${end}', '2026-06-15 ${start}+02', '2026-06-15 ${end}+02')`;

const withFile = (size: number, use: string) =>
  `with f as (insert into "FileObject" (name, mime, size, sha256, key, "createdAt")
     values ('a.pdf', 'application/pdf', ${size}, '', 'key', now()) returning id)
   ${use ? `insert into "FileUse" ${use}` : "select from f"}`;

const refused: Case[] = [
  [
    "an address in capitals",
    "Person_email_lower_case",
    (w) => set("Person", w.person.id, `email = 'Robin@example.test'`),
  ],
  ["a fifth role", "Person_role_known", (w) => set("Person", w.person.id, `role = 4`)],
  [
    "a second organisation",
    "Organisation_only_one",
    () => `insert into "Organisation" (id, name, timezone, "createdAt") values (2, 'B', 'UTC', now())`,
  ],
  ["a unit below itself", "Unit_tree_without_cycles", (w) => set("Unit", w.unit.id, `"parentId" = id`)],
  [
    "a day beyond the calendar",
    "Unit_days_in_range",
    (w) => set("Unit", w.unit.id, `"publishedThrough" = '2200-01-01'`),
  ],
  ["three days of rest", "Unit_rest_hours_in_range", (w) => set("Unit", w.unit.id, `"minRestHours" = 72`)],
  [
    "a section that moves",
    "Section_stays_in_unit",
    (w) => set("Section", w.section.id, `"unitId" = ${w.other.id}`),
  ],
  [
    "a membership that ends before it begins",
    "Membership_days_in_order",
    (w) => `update "Membership" set "to" = '2019-12-31' where "personId" = ${w.person.id}`,
  ],
  [
    "a section of another unit",
    "Membership_section_of_unit",
    (w) => `update "Membership" set "unitId" = ${w.other.id} where "personId" = ${w.person.id}`,
  ],
  [
    "more hours than a week has",
    "Agreement_hours_in_range",
    (w) => set("Agreement", w.agreement.id, `"hoursPerWeek" = 169`),
  ],
  [
    "an employment that ends before it begins",
    "Employment_days_in_order",
    (w) => `update "Employment" set "to" = '2019-12-31' where "personId" = ${w.person.id}`,
  ],
  [
    "a shift type that lasts three days",
    "ShiftType_pattern_in_range",
    (w) => set("ShiftType", w.type.id, `minutes = 4320`),
  ],
  [
    "a shift without length",
    "Shift_starts_before_end",
    (w) => shiftValues(w, "2026-06-16 08:00", "2026-06-16 08:00"),
  ],
  [
    "a second shift at the same time",
    "Shift_person_no_overlap",
    (w) => shiftValues(w, "2026-06-15 15:59", "2026-06-15 20:00"),
  ],
  [
    "a shift in another unit's section",
    "Shift_section_of_unit",
    (w) => set("Shift", w.shift.id, `"unitId" = ${w.other.id}`),
  ],
  ["a break before its shift", "ShiftBreak_inside_shift", (w) => breakFrom(w, "07:45", "08:15")],
  ["a break after its shift", "ShiftBreak_inside_shift", (w) => breakFrom(w, "15:45", "16:15")],
  ["two breaks at once", "ShiftBreak_no_overlap", (w) => breakFrom(w, "12:15", "12:45")],
  ["a break without length", "ShiftBreak_starts_before_end", (w) => breakFrom(w, "10:00", "10:00")],
  [
    "a shift that leaves its break behind",
    "ShiftBreak_inside_shift",
    (w) => set("Shift", w.shift.id, `"startsLocal" = '2026-06-15 12:15', "startsAt" = '2026-06-15 12:15+02'`),
  ],
  ["a file of less than nothing", "FileObject_size_in_range", () => withFile(-1, "")],
  ["a use of a file nowhere", "FileUse_one_place", () => withFile(1, `("fileId") select id from f`)],
  [
    "an answer that is no item's",
    "FileUse_answer_of_assignment",
    () =>
      withFile(
        1,
        `("fileId", "templateId", "isAnswer") select f.id, t.id, true from f, "Template" t limit 1`,
      ),
  ],
  [
    "a punch out before in",
    "Punch_in_before_out",
    (w) =>
      `insert into "Punch" ("personId", "unitId", timezone, "inAt", "outAt") values (${w.person.id}, ${w.unit.id}, 'UTC', '2026-06-15 09:00Z', '2026-06-15 08:00Z')`,
  ],
  [
    "availability past midnight",
    "Availability_minutes_in_order",
    (w) =>
      `insert into "Availability" ("personId", kind, day, "from", "to", "createdAt") values (${w.person.id}, 'available', '2026-06-15', 600, 1500, now())`,
  ],
  [
    "a negative limit",
    "LeaveReason_limits_in_range",
    (w) => set("LeaveReason", w.reason.id, `"maxOccasions" = -1`),
  ],
  [
    "leave days in the wrong order",
    "LeaveApplication_days_in_order",
    (w) => set("LeaveApplication", w.leave.id, `"firstDay" = '2026-07-11'`),
  ],
  [
    "leave times in the wrong order",
    "LeaveApplication_times_in_order",
    (w) => set("LeaveApplication", w.leave.id, `"endsAt" = '2026-07-01'`),
  ],
  [
    "a decision without its moment",
    "LeaveApplication_decided_with_moment",
    (w) => set("LeaveApplication", w.leave.id, `status = 'approved'`),
  ],
  [
    "a decision without its history",
    "LeaveApplication_status_recorded",
    (w) => set("LeaveApplication", w.leave.id, `status = 'approved', "decidedAt" = now()`),
  ],
  [
    "a rewritten history",
    "LeaveStatusChange_append_only",
    (w) => `update "LeaveStatusChange" set comment = 'x' where "applicationId" = ${w.leave.id}`,
  ],
  [
    "a history cut short",
    "LeaveStatusChange_append_only",
    (w) => `delete from "LeaveStatusChange" where "applicationId" = ${w.leave.id}`,
  ],
  ["an emptied history", "LeaveStatusChange_append_only", () => `truncate "LeaveStatusChange"`],
  ["an emptied ledger", "TrackerEntry_append_only", () => `truncate "TrackerEntry"`],
  ["an emptied log", "AuditEntry_append_only", () => `truncate "AuditEntry"`],
  [
    "a second unconditional block",
    "Block_one_unconditional",
    (w) => `insert into "Block" ("sequenceId", "triggerKind") values (${w.sequence.id}, 'unconditional')`,
  ],
  [
    "a time off the grid",
    "Block_minute_on_grid",
    (w) =>
      `insert into "Block" ("sequenceId", "triggerKind", days, minute) values (${w.sequence.id}, 'afterStart', 1, 481)`,
  ],
  [
    "a trigger without its days",
    "Block_trigger_complete",
    (w) =>
      `insert into "Block" ("sequenceId", "triggerKind", minute) values (${w.sequence.id}, 'afterStart', 480)`,
  ],
  [
    "a due step without a moment",
    "Step_due_has_moment",
    (w) =>
      `insert into "Step" ("personId", "triggerKey", "triggerKind", timezone, state) values (${w.person.id}, 'k', 'afterStart', 'UTC', 'due')`,
  ],
  [
    "a fired step without a moment",
    "Step_fired_has_moment",
    (w) =>
      `insert into "Step" ("personId", "triggerKey", "triggerKind", timezone, state) values (${w.person.id}, 'k', 'afterStart', 'UTC', 'fired')`,
  ],
];

it("names the guard that refuses each breach", async () => {
  await rolledBack(async (tx) => {
    const made = await world(tx);
    for (const [what, constraint, sql] of refused) {
      expect([what, await refusal(tx, () => tx.$executeRawUnsafe(sql(made)))]).toEqual([what, constraint]);
    }
  });
});
