"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Avatar } from "@/components/ui/avatar";
import { ComboboxStatus } from "@/components/ui/combobox-status";
import { cx } from "@/components/ui/cx";
import { optionClass, popoverClass } from "@/components/ui/popover-class";
import type { SearchState } from "@/components/ui/use-typed-search";
import type { PickedPerson } from "@/lib/people/schema/directory";

interface MentionListProps {
  id: string;
  people: readonly PickedPerson[];
  state: SearchState;
  active: number;
  onActive: (index: number) => void;
  onTake: (person: PickedPerson) => void;
}

export const mentionOptionId = (list: string, person: PickedPerson) => `${list}-${person.id}`;

/** Who may be mentioned, below the field; the focus stays in the text. */
export function MentionList({ id, people, state, active, onActive, onTake }: MentionListProps) {
  const t = useTranslations("tasks");
  const sheet = useRef<HTMLDivElement>(null);
  // On a phone the keyboard covers what is below the field.
  useEffect(() => {
    sheet.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const isQuiet = state === "loading" && people.length > 0;
  return (
    <div ref={sheet} className={cx(popoverClass, "w-full max-w-96 scroll-mb-20 transition-none")}>
      {state === "ready" && people.length === 0 ? (
        <p role="status" className="px-3 py-2 text-sm text-ink-muted">
          {t("mentionNone")}
        </p>
      ) : (
        <ComboboxStatus state={state} isEmpty={people.length === 0} />
      )}
      <div
        id={id}
        role="listbox"
        aria-label={t("mentionList")}
        aria-busy={isQuiet}
        className="p-1 empty:hidden"
      >
        {people.map((person, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: likewise
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
          <div
            key={person.id}
            id={mentionOptionId(id, person)}
            role="option"
            aria-selected={index === active}
            data-focused={index === active || undefined}
            className={optionClass}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={() => index !== active && onActive(index)}
            onClick={() => onTake(person)}
          >
            <Avatar name={person.name} size="sm" />
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate">{person.name}</span>
              <span className="truncate text-xs text-ink-muted">
                {[person.position, person.unit].filter(Boolean).join(" · ")}
              </span>
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {state === "ready" && people.length > 0 ? t("mentionFound", { count: people.length }) : ""}
      </p>
    </div>
  );
}
