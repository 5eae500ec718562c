"use client";

import { type KeyboardEvent, type RefObject, useRef, useState } from "react";
import { askedFor, type Draft, mentioned, typed } from "@/components/onboarding/mention-draft";
import { useTypedSearch } from "@/components/ui/use-typed-search";
import { call } from "@/lib/http/client";
import type { PickedPerson } from "@/lib/people/schema/directory";

interface Mentions {
  task: number;
  draft: Draft;
  onChange: (draft: Draft) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Finds people while an @ is being typed: arrow keys move, Enter or Tab takes one, Escape gives up. */
export function useMentions({ task, draft, onChange, field }: Mentions) {
  const [asked, setAsked] = useState<{ query: string; start: number } | null>(null);
  const [active, setActive] = useState(0);
  const refused = useRef<number | null>(null);
  const { results, state, search } = useTypedSearch<PickedPerson>(async (q, signal) => {
    const { taskPeopleContract } = await import("@/lib/onboarding/contract/tasks");
    return call(taskPeopleContract, { params: { id: task }, query: { q }, signal });
  });
  const people = asked ? results : [];

  function look(next: Draft, caret: number) {
    const wanted = askedFor(next, caret);
    if (wanted?.start !== refused.current) refused.current = null;
    const now = wanted && refused.current === null ? wanted : null;
    if (now && now.query !== asked?.query) {
      setActive(0);
      void search(now.query);
    }
    setAsked(now);
  }

  function take(person: PickedPerson) {
    if (!asked || !field.current) return;
    const caret = field.current.selectionStart;
    const after = mentioned(draft, {
      start: asked.start,
      caret,
      person: { id: person.id, name: person.name },
    });
    setAsked(null);
    onChange(after.draft);
    // The caret can only stand behind the name once React has written it.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(after.caret, after.caret);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!asked || event.nativeEvent.isComposing) return;
    const chosen = people[active];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && people.length > 0) setActive((active + step + people.length) % people.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen);
    else if (event.key === "Escape") {
      refused.current = asked.start;
      setAsked(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    isOpen: asked !== null,
    people,
    state,
    active,
    setActive,
    take,
    close: () => setAsked(null),
    onKeyDown,
    onSelect: () => field.current && look(draft, field.current.selectionStart),
    onType: (text: string) => {
      const caret = field.current?.selectionStart ?? text.length;
      const next = typed(draft, text, caret);
      onChange(next);
      look(next, caret);
    },
  };
}
