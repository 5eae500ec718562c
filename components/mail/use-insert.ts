"use client";

import { type FocusEvent, useRef } from "react";
import type { WordingForm } from "@/components/mail/wording-fields";
import type { Wording } from "@/lib/mail/wording";

type TextElement = HTMLInputElement | HTMLTextAreaElement;
const isText = (element: unknown): element is TextElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Puts text where the cursor was last, or at the end of the body. */
export function useInsert(form: WordingForm) {
  const last = useRef<TextElement | null>(null);

  function noteFocus({ target }: FocusEvent) {
    if (isText(target)) last.current = target;
  }

  function insert(text: string) {
    const field = last.current;
    const name = (field?.name ?? "body") as keyof Wording;
    const value = form.getValues(name);
    const [from, to] = [field?.selectionStart ?? value.length, field?.selectionEnd ?? value.length];
    const next = value.slice(0, from) + text + value.slice(to);
    form.setValue(name, next, { shouldDirty: true, shouldTouch: true, shouldValidate: true });
    if (!field) return form.setFocus(name);
    field.focus();
    // React writes the new value after this; the cursor goes behind what was put in.
    requestAnimationFrame(() => field.setSelectionRange(from + text.length, from + text.length));
  }

  return { insert, noteFocus };
}
