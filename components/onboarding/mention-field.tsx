"use client";

import { useTranslations } from "next-intl";
import { type Ref, useId } from "react";
import { type Draft, strayMentions } from "@/components/onboarding/mention-draft";
import { MentionList, mentionOptionId } from "@/components/onboarding/mention-list";
import { useMentions } from "@/components/onboarding/use-mentions";
import { TextArea } from "@/components/ui/text-area";
import { useMergedRef } from "@/components/ui/use-merged-ref";

interface MentionFieldProps {
  task: number;
  draft: Draft;
  onChange: (draft: Draft) => void;
  onBlur: () => void;
  inputRef: Ref<HTMLTextAreaElement>;
  error: string | undefined;
  autoFocus?: boolean;
}

/** Lines of text in which an @ finds people. */
export function MentionField({
  task,
  draft,
  onChange,
  onBlur,
  inputRef,
  error,
  autoFocus,
}: MentionFieldProps) {
  const t = useTranslations("tasks");
  const list = useId();
  const [field, fillRef] = useMergedRef(inputRef);
  const mentions = useMentions({ task, draft, onChange, field });
  const { isOpen, people, active } = mentions;
  const option = people[active];
  // While the list is open the word is still being looked for; the list says when it finds nobody.
  const stray = isOpen ? [] : strayMentions(draft);
  const names = [...new Set(draft.marks.map(({ name }) => name))];
  return (
    <div className="flex w-full flex-col gap-1.5">
      <TextArea
        label={t("comment")}
        description={
          stray.length > 0 ? (
            <span className="text-amber-text">{t("mentionNobody", { names: stray.join(", ") })}</span>
          ) : names.length > 0 ? (
            t("mentioning", { names: names.join(", ") })
          ) : (
            t("mentionHint")
          )
        }
        rows={2}
        value={draft.text}
        onChange={mentions.onType}
        onBlur={() => {
          mentions.close();
          onBlur();
        }}
        error={error}
        inputRef={fillRef}
        autoFocus={autoFocus ?? false}
        area={{
          "aria-autocomplete": "list",
          "aria-haspopup": "listbox",
          "aria-controls": isOpen ? list : undefined,
          "aria-activedescendant": isOpen && option ? mentionOptionId(list, option) : undefined,
          onKeyDown: mentions.onKeyDown,
          onSelect: mentions.onSelect,
        }}
      />
      {isOpen ? (
        <MentionList
          id={list}
          people={people}
          state={mentions.state}
          active={active}
          onActive={mentions.setActive}
          onTake={mentions.take}
        />
      ) : null}
    </div>
  );
}
