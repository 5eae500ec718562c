"use client";

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from "react";

/**
 * Keeps what was typed, or filled in by a password manager, before the page came alive: React would otherwise go on
 * with its own empty value and lose the words. They are read at the first commit and handed over after it, when the
 * form around the field listens.
 */
export function useEarlyText(
  input: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  known: string | undefined,
  adopt: ((text: string) => void) | undefined,
): void {
  const [early, setEarly] = useState<string>();
  const read = useEffectEvent(() => {
    const typed = input.current?.value;
    if (typed && known !== undefined && typed !== known) setEarly(typed);
  });
  const handOver = useEffectEvent((text: string) => adopt?.(text));

  useLayoutEffect(() => read(), []);
  useEffect(() => {
    if (early !== undefined) handOver(early);
  }, [early]);
}
