import { expect, it, vi } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import "@/lib/testing/file-folder";
import { readGuards } from "@/prisma/migrate/guards";
import { seedDemo } from "../demo";

const structure = async () => [
  await readGuards(env().DATABASE_URL),
  await db().$queryRaw`
    select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) from pg_constraint
     where connamespace = 'public'::regnamespace order by 1, 2`,
  await db().$queryRaw`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) from pg_index
      join pg_class on pg_class.oid = indrelid where relnamespace = 'public'::regnamespace order by 1`,
  await db().$queryRaw`select tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1`,
];

it("grows to the sizes asked for, and leaves the database as guarded as it was", async () => {
  setClock(new Date("2026-06-15T08:00:00Z"));
  const before = await structure();
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await seedDemo({ people: 600, shifts: 12_000, steps: 3_000 });
  said.mockRestore();
  expect(await structure()).toEqual(before);
  expect([await db().person.count(), await db().shift.count()]).toEqual([600, 12_000]);
  const coming = { state: "due", dueAt: { gt: new Date("2027-06-15T08:00:00Z") } } as const;
  expect(await db().step.count({ where: coming })).toBeGreaterThanOrEqual(3_000);

  const [odd] = await db().$queryRaw<Record<string, number>[]>`
    select (select count(*)::int from "Shift" s where s."startsAt" <> s."startsLocal" at time zone s.timezone) as shifted,
           (select count(*)::int from "Shift" s where not exists (
              select from "ShiftBreak" b where b."shiftId" = s.id
                 and b."startsAt" > s."startsAt" and b."endsAt" < s."endsAt")) as unbroken,
           (select count(*)::int from "Person" p where role = 3 and "managerId" is null) as unmanaged,
           (select count(*)::int from "LeaveApplication" l where status <> (
              select "to" from "LeaveStatusChange" c where c."applicationId" = l.id order by c.id desc limit 1)) as untold,
           (select count(*)::int from "Step" s where state = 'due' and "dueAt" <> "dueLocal" at time zone timezone) as moved,
           (select count(*)::int from "StepItem" i where not exists (
              select from "StepItemSource" s where s."stepItemId" = i.id)) as ungiven`;
  expect(odd).toEqual({ shifted: 0, unbroken: 0, unmanaged: 0, untold: 0, moved: 0, ungiven: 0 });
  const published = await db().$queryRaw<{ coming: number }[]>`
    select count(distinct "personId")::int as coming from "Shift" s join "Unit" u on u.id = s."unitId"
     where s."startsLocal" >= '2026-06-15' and s."startsLocal" < u."publishedThrough" + 1`;
  expect(published[0]?.coming).toBeGreaterThan(500);
}, 120_000);
