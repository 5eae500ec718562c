"use client";

import { useEffect } from "react";
import { call } from "@/lib/http/client";

/** Tells the server, once for each visit, that the link was opened in a browser. */
export function NoteOpened({ secret }: { secret: string }) {
  useEffect(() => {
    const note = async () => {
      const { preboardingOpenedContract } = await import("@/lib/onboarding/contract/preboarding");
      await call(preboardingOpenedContract, { body: { secret } });
    };
    // Nothing depends on it for the reader.
    note().catch(() => undefined);
  }, [secret]);
  return null;
}
