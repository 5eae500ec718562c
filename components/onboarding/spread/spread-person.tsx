"use client";

import { useTranslations } from "next-intl";
import { ItemKindIcon } from "@/components/onboarding/item-kind";
import { SpreadLineText } from "@/components/onboarding/spread/spread-line";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Segmented } from "@/components/ui/segmented";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import type { SpreadLine, SpreadPerson } from "@/lib/onboarding/schema/spread";

interface SpreadPersonRowProps {
  person: SpreadPerson;
  titles: ReadonlyMap<number, string>;
  isTicked: boolean;
  isDisabled: boolean;
  onTick: (isTicked: boolean) => void;
  past: PastChoices;
  onChoose: (key: string, choice: "now" | "never") => void;
  failure: string | null;
}

/** What an edit changes for one person, change by change, on their clock. */
export function SpreadPersonRow(props: SpreadPersonRowProps) {
  const { person, titles, isTicked, isDisabled, onTick, past, onChoose, failure } = props;
  const t = useTranslations("sequences.spread");
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Checkbox
          label={<span className="font-medium">{person.name}</span>}
          isSelected={isTicked}
          isDisabled={isDisabled}
          onChange={onTick}
          {...(failure ? { error: failure } : {})}
        />
        <span className="text-sm text-ink-muted">
          {t("clock", { zone: person.timezone.replaceAll("_", " ") })}
        </span>
      </div>
      <div className="flex flex-col gap-3 ps-7">
        {together(person.lines).map(([key, lines]) => {
          const [first] = lines;
          return first ? (
            <div key={key} className="flex flex-col gap-1.5">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
                <p className="min-w-0 flex-1 basis-56 text-sm text-ink-muted">
                  <SpreadLineText line={first} titles={titles} />
                </p>
                {first.asks ? (
                  <Segmented
                    label={t("pastChoice", { name: person.name, title: first.title })}
                    options={[
                      { value: "now", label: t("now") },
                      { value: "never", label: t("never") },
                    ]}
                    value={past[first.asks] ?? "now"}
                    onChange={(choice) => onChoose(first.asks ?? "", choice)}
                  />
                ) : null}
              </div>
              <ul className="flex flex-col gap-1">
                {lines.map((line, index) => (
                  // Two items may have the same title, and the list never changes its order.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <li key={index} className="flex items-start gap-2">
                    <ItemKindIcon kind={line.itemKind} className="mt-0.5" />
                    <span className="min-w-0">{line.title}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null;
        })}
        <LeftAlone person={person} />
      </div>
    </li>
  );
}

/** Lines that say the same of several items. */
const together = (lines: readonly SpreadLine[]): [string, SpreadLine[]][] => [
  ...Map.groupBy(lines, ({ title: _title, itemKind: _kind, ...rest }) => JSON.stringify(rest)),
];

function LeftAlone({ person: { left } }: { person: SpreadPerson }) {
  const t = useTranslations("sequences.spread");
  if (left.length === 0) return null;
  return (
    <Disclosure title={t("left", { count: left.length })}>
      <ul className="flex flex-col gap-1 text-sm text-ink-muted">
        {left.map(({ itemKind, title, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: titles may be equal, and the order never changes
          <li key={index} className="flex items-start gap-2">
            <ItemKindIcon kind={itemKind} className="mt-0.5" />
            <span className="min-w-0">{t(`reason.${reason}`, { title })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
