import type { z } from "zod";
import { now } from "@/lib/clock";
import { addDays, instantFromDate, today, toLocal } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { organisationZone } from "@/lib/org/queries/today";
import { accessMailMoment } from "../rules/access-mail";
import type { When } from "../rules/moment";
import { isPast, planSequences } from "../rules/plan";
import type { PlanPreview, PreviewedStep, previewInput } from "../schema/preview";
import type { Trigger } from "../schema/trigger";
import { loadUnitCalendar } from "./calendar";
import { loadPlanPerson, type PlannedPerson } from "./plan-person";
import { loadSequences } from "./sequence-plans";
import { titlesOf } from "./titles";

type Asked = z.output<typeof previewInput>;
type Planned = Pick<PlannedPerson, "startDay" | "lastDay" | "zone" | "isWorkday">;

/**
 * The whole plan that giving these sequences would make, by the same rules and the same calendar. Days of
 * the question outrank those of the person. Raises INVALID at `sequences`, NOT_FOUND for the person.
 */
export async function previewPlan(asked: Asked, tx: Tx = db()): Promise<PlanPreview> {
  const at = now();
  const person = await plannedFor(asked, at, tx);
  const sequences = await loadSequences(tx, asked.sequences);
  const planned = planSequences(sequences, person, person.isWorkday);
  const titles = await titlesOf(
    planned.flatMap(({ trigger }) => templatesOf(trigger)),
    tx,
  );
  const steps = planned.map(
    (step): PreviewedStep => ({
      key: step.key,
      trigger: step.trigger,
      waitsFor: templatesOf(step.trigger).flatMap((id) => titles.get(id) ?? []),
      when: momentOf(step.when),
      isPast: isPast(step.when, instantFromDate(at)),
      items: step.items.map(({ templateId, kind, title, sequences }) => ({
        templateId,
        kind,
        title,
        sequences,
      })),
    }),
  );
  return { timezone: person.zone, steps, accessMail: await accessMailOf(asked, person, at, tx) };
}

async function accessMailOf(
  asked: Asked,
  person: Planned,
  at: Date,
  tx: Tx,
): Promise<PlanPreview["accessMail"]> {
  if (asked.person !== null) return { kind: "none" };
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { sendAccessMails: true },
  });
  const current = instantFromDate(at);
  const moment = accessMailMoment(
    { role: asked.role, startDay: person.startDay, zone: person.zone },
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
    isWorkday: await loadUnitCalendar(tx, null, addDays(since, -31)),
  };
}

const templatesOf = (trigger: Trigger): number[] => ("templates" in trigger ? trigger.templates : []);

const momentOf = (when: When): PreviewedStep["when"] =>
  when.kind === "at" ? { kind: "at", instant: when.instant, local: when.local } : when;
