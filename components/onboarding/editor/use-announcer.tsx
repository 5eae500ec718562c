"use client";

import { useState } from "react";

/** Words for screen readers about what has just happened, and the place they are read from. */
export function useAnnouncer() {
  const [said, say] = useState({ text: "", turn: 0 });
  return {
    announce: (text: string) => say(({ turn }) => ({ text, turn: turn + 1 })),
    announcer: (
      <p role="status" className="sr-only">
        {/* A new node each time: the same words are read out again. */}
        <span key={said.turn}>{said.text}</span>
      </p>
    ),
  };
}
