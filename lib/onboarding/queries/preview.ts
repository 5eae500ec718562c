import type { z } from "zod";
import { now } from "@/lib/clock";
import { addDays, dateFromDay, instantFromDate } from "@/lib/dates";
import { today, toLocal } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { organisationZone } from "@/lib/org/queries/today";
import { absentCompanions, missingCompanions } from "../content/companions";
import { fillText } from "../content/fill-text";
import type { PlaceholderValues } from "../content/placeholders";
import { accessMailMoment } from "../rules/access-mail";
import type { When } from "../rules/moment";
import { isPast, planSequences } from "../rules/plan";
import type { PlanPreview, PreviewedStep, previewInput } from "../schema/preview";
import type { Trigger } from "../schema/trigger";
import { loadUnitCalendar } from "./calendar";
import { loadPlaceholderValues, valuesFor } from "./placeholder-values";
import { loadPlanPerson, type PlannedPerson } from "./plan-person";
import { loadSequences } from "./sequence-plans";
import { titlesOf } from "./titles";

type Values = Partial<PlaceholderValues>;
type Asked = z.output<typeof previewInput>;
type Planned = Pick<PlannedPerson, "startDay" | "lastDay" | "zone" | "isWorkday">;

/**
 * The whole plan that giving these sequences would make, by the same rules and the same calendar. Days of
 * the question outrank those of the person. Raises INVALID at `sequences`, NOT_FOUND for the person.
 */
export async function previewPlan(asked: Asked, tx: Tx = db()): Promise<PlanPreview> {
  const at = now();
  const person = await plannedFor(asked, at, tx);
  const values = await placeholdersFor(asked, tx);
  const sequences = await loadSequences(tx, asked.sequences);
  const planned = planSequences(sequences, person, person.isWorkday);
  const awaited = planned.flatMap(({ trigger }) => templatesOf(trigger));
  const titles = await titlesOf(awaited, tx, values);
  const steps = planned.map(
    ({ key, trigger, when, items }): PreviewedStep => ({
      key,
      trigger,
      waitsFor: templatesOf(trigger).flatMap((id) => titles.get(id) ?? []),
      when: momentOf(when),
      isPast: isPast(when, instantFromDate(at)),
      items: items.map(({ title, ...item }) => ({ ...item, title: fillText(title, values) })),
    }),
  );
  const contents = new Map(
    sequences
      .flatMap(({ blocks }) => blocks.flatMap(({ items }) => items))
      .map((item) => [item.templateId, item]),
  );
  const missing = missingCompanions(
    [...contents.values()].map(({ title, content }) => ({ title: fillText(title, values), content })),
    absentCompanions(values),
  );
  return {
    timezone: person.zone,
    steps,
    name: values.first_name ?? "",
    missing,
    accessMail: await accessMailOf(asked, person, at, tx),
  };
}

/** Texts of a sequence for whom it is planned; for nobody in particular they stay as they are written. */
async function placeholdersFor({ person, newcomer, startDay }: Asked, tx: Tx): Promise<Values> {
  if (person !== null) return loadPlaceholderValues(tx, person);
  if (!newcomer) return {};
  const { buddy, manager, unit, section, ...known } = newcomer;
  const ids = [buddy, manager].flatMap((id) => id ?? []);
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, firstName: true, lastName: true, email: true },
  });
  const name = { select: { name: true } } as const;
  const place = section
    ? await tx.section.findUnique({ where: { id: section }, ...name })
    : unit && (await tx.unit.findUnique({ where: { id: unit }, ...name }));
  const values = valuesFor({
    ...known,
    startDay: startDay && dateFromDay(startDay),
    buddy: people.find(({ id }) => id === buddy) ?? null,
    manager: people.find(({ id }) => id === manager) ?? null,
    department: place ? place.name : "",
  });
  // What is not typed yet stays as it is written; that nobody is buddy or manager is an answer.
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => value !== "" || /^(?:buddy|manager)/.test(name)),
  );
}

async function accessMailOf(
  { newcomer }: Asked,
  person: Planned,
  at: Date,
  tx: Tx,
): Promise<PlanPreview["accessMail"]> {
  if (!newcomer) return { kind: "none" };
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { sendAccessMails: true },
  });
  const current = instantFromDate(at);
  const moment = accessMailMoment(
    { role: newcomer.role, startDay: person.startDay, zone: person.zone },
    current,
    organisation?.sendAccessMails ?? false,
    person.isWorkday,
  );
  if (moment === null) return { kind: "none" };
  return moment <= current ? { kind: "now" } : { kind: "at", local: toLocal(moment, person.zone) };
}

async function plannedFor(asked: Asked, at: Date, tx: Tx): Promise<Planned> {
  if (asked.person !== null) {
    const person = await loadPlanPerson(tx, asked.person, at);
    return {
      ...person,
      startDay: asked.startDay ?? person.startDay,
      lastDay: asked.lastDay ?? person.lastDay,
      zone: asked.timezone ?? person.zone,
    };
  }
  const zone = asked.timezone ?? (await organisationZone(tx));
  const current = today(zone, at);
  const since = asked.startDay && asked.startDay < current ? asked.startDay : current;
  return {
    startDay: asked.startDay,
    lastDay: asked.lastDay,
    zone,
    isWorkday: await loadUnitCalendar(tx, asked.newcomer?.unit ?? null, addDays(since, -31)),
  };
}

const templatesOf = (trigger: Trigger): number[] => ("templates" in trigger ? trigger.templates : []);

const momentOf = (when: When): PreviewedStep["when"] =>
  when.kind === "at" ? { kind: "at", instant: when.instant, local: when.local } : when;
