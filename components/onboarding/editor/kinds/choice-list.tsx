"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FieldValues, get, useFormState } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { blankChoice } from "@/components/onboarding/editor/blank-item";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";

type Choice = { id: string; label: string };

const isChoice = (value: unknown): value is Choice =>
  typeof value === "object" && value !== null && "id" in value && "label" in value;

interface ChoiceListProps<In extends FieldValues, Out> extends Bound<In, Out> {
  /** In a course: the ids of the right ones, to be ticked. */
  right?: Bound<In, Out>;
}

/** The choices of a question; their keys stay when their words change. */
export function ChoiceList<In extends FieldValues, Out>({ control, name, right }: ChoiceListProps<In, Out>) {
  const t = useTranslations("sequences.item");
  const field = useBoundField({ control, name });
  const { errors } = useFormState({ control });
  const choices = Array.isArray(field.value) ? field.value.filter(isChoice) : [];
  const messageOf = (at: number): string | undefined => {
    const found: unknown = get(errors, `${name}.${at}.label.message`);
    return typeof found === "string" ? found : undefined;
  };
  const whole: unknown = get(errors, `${name}.message`) ?? get(errors, `${name}.root.message`);
  return (
    <div className="flex flex-col gap-2">
      {choices.map((choice, at) => (
        <div key={choice.id} className="flex items-end gap-2">
          {right ? <RightMark {...right} choice={choice} number={at + 1} /> : null}
          <TextField
            className="flex-1"
            label={t("choiceNo", { number: at + 1 })}
            value={choice.label}
            onChange={(label) =>
              field.onChange(choices.map((one) => (one.id === choice.id ? { ...one, label } : one)))
            }
            onBlur={field.onBlur}
            error={messageOf(at)}
          />
          <IconButton
            icon={Trash2}
            label={t("partRemove", { name: t("choiceNo", { number: at + 1 }) })}
            isDisabled={choices.length <= 2}
            onPress={() => field.onChange(choices.filter((one) => one.id !== choice.id))}
          />
        </div>
      ))}
      {typeof whole === "string" ? (
        <p role="alert" className="text-sm text-danger-text">
          {whole}
        </p>
      ) : null}
      <Button
        size="sm"
        variant="quiet"
        className="self-start"
        onPress={() => field.onChange([...choices, blankChoice()])}
      >
        <Plus aria-hidden className="size-4" />
        {t("addChoice")}
      </Button>
    </div>
  );
}

function RightMark<In extends FieldValues, Out>({
  choice,
  number,
  ...bound
}: Bound<In, Out> & { choice: Choice; number: number }) {
  const t = useTranslations("sequences.item");
  const field = useBoundField(bound);
  const right: unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <Checkbox
      className="h-control justify-center"
      aria-label={t("isRight", { number })}
      isSelected={right.includes(choice.id)}
      onChange={(isRight) =>
        field.onChange(isRight ? [...right, choice.id] : right.filter((id) => id !== choice.id))
      }
    />
  );
}
