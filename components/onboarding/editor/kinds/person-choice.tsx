"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { PersonPicker } from "@/components/people/person-picker";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";

type Whom = { kind: string; role?: number };
type Answer = "hire" | "manager" | "buddy" | "administrators" | "managers" | "person";

const wholes: Record<Answer, Whom> = {
  hire: { kind: "hire" },
  manager: { kind: "manager" },
  buddy: { kind: "buddy" },
  administrators: { kind: "role", role: 1 },
  managers: { kind: "role", role: 2 },
  person: { kind: "person" },
};

interface PersonChoiceProps<In extends FieldValues, Out> {
  label: string;
  answers: readonly Answer[];
  /** The whole answer, such as `assignee`, and the person in it. */
  whole: Bound<In, Out>;
  person: Bound<In, Out>;
  people: readonly Option<number>[];
}

/** Who it is for: somebody by their part in a person's life, by role, or by name. */
export function PersonChoice<In extends FieldValues, Out>(props: PersonChoiceProps<In, Out>) {
  const { label, answers, whole, person, people } = props;
  const t = useTranslations("sequences.item");
  const field = useBoundField(whole);
  const chosen = answers.find((answer) => isLike(field.value, wholes[answer])) ?? null;
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        label={label}
        options={answers.map((value) => ({ value, label: t(`whom.${value}`) }))}
        value={chosen}
        onChange={(answer) => answer && field.onChange(wholes[answer])}
        error={chosen === "person" ? undefined : field.error}
      />
      {chosen === "person" ? (
        <PersonPicker {...person} label={t("person")} placeholder={t("pickPerson")} known={people} />
      ) : null}
    </div>
  );
}

const isLike = (value: unknown, { kind, role }: Whom): boolean =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  value.kind === kind &&
  (role === undefined || ("role" in value && value.role === role));
