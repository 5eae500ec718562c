"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import type { Option } from "@/components/ui/option";
import type { EmploymentEntry, MembershipEntry, Staffing } from "@/lib/org/schema/staffing";

const PlaceDialog = dynamic(
  async () => (await import("@/components/people/staffing/place-dialog")).PlaceDialog,
);
const EmploymentDialog = dynamic(
  async () => (await import("@/components/people/staffing/employment-dialog")).EmploymentDialog,
);

interface StaffingCardProps {
  person: number;
  staffing: Staffing;
  /** What could be chosen; null when the reader may only look. */
  choices: { places: readonly Option<string>[]; agreements: readonly Option<number>[] } | null;
}

type Open = { place: MembershipEntry | "new" } | { employment: EmploymentEntry | "new" } | null;

/** Where somebody works and under which agreements, now, before and later. */
export function StaffingCard({ person, staffing, choices }: StaffingCardProps) {
  const t = useTranslations("people");
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { memberships, employments } = staffing;
  return (
    <>
      <List
        title={t("places")}
        empty={t("noPlaces")}
        add={choices ? { label: t("addPlace"), onPress: () => setOpen({ place: "new" }) } : null}
      >
        {memberships.map((one) => (
          <Line
            key={one.id}
            name={[one.unit, one.section].filter(Boolean).join(" · ")}
            span={one}
            note={one.home ? t("home") : t("shared")}
            onPress={choices ? () => setOpen({ place: one }) : null}
          />
        ))}
      </List>
      <List
        title={t("employments")}
        empty={t("noEmployments")}
        add={choices ? { label: t("addEmployment"), onPress: () => setOpen({ employment: "new" }) } : null}
      >
        {employments.map((one) => (
          <Line
            key={one.id}
            name={one.agreement}
            span={one}
            note={null}
            onPress={choices ? () => setOpen({ employment: one }) : null}
          />
        ))}
      </List>
      {choices && open && "place" in open ? (
        <PlaceDialog person={person} places={choices.places} entry={open.place} onClose={close} />
      ) : null}
      {choices && open && "employment" in open ? (
        <EmploymentDialog
          person={person}
          agreements={choices.agreements}
          entry={open.employment}
          onClose={close}
        />
      ) : null}
    </>
  );
}

interface ListProps {
  title: string;
  empty: string;
  add: { label: string; onPress: () => void } | null;
  children: ReactNode[];
}

function List({ title, empty, add, children }: ListProps) {
  return (
    <div className="mb-4 last:mb-0">
      <h3 className="mb-1.5 text-sm text-ink-muted">{title}</h3>
      {children.length > 0 ? <ul className="flex flex-col gap-1.5">{children}</ul> : <p>{empty}</p>}
      {add ? (
        <Button size="sm" variant="quiet" onPress={add.onPress} className="-ms-2.5 mt-1.5">
          <Plus aria-hidden className="size-4" />
          {add.label}
        </Button>
      ) : null}
    </div>
  );
}

interface LineProps {
  name: string;
  span: { from: string; to: string | null };
  note: string | null;
  onPress: (() => void) | null;
}

function Line({ name, span, note, onPress }: LineProps) {
  const t = useTranslations("people");
  return (
    <li className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-ink-muted">
          <DayText day={span.from} />
          {" – "}
          {span.to ? <DayText day={span.to} /> : null}
          {note ? ` · ${note}` : null}
        </p>
      </div>
      {onPress ? (
        <Button size="sm" variant="quiet" onPress={onPress} aria-label={t("changePlace", { name })}>
          {t("edit")}
        </Button>
      ) : null}
    </li>
  );
}
