"use client";

import { useEffect, useRef, useState } from "react";

export type SearchState = "idle" | "loading" | "ready" | "failed";

/** Runs `load` for each typed text; a newer text aborts the older request, so answers never overtake. */
export function useTypedSearch<T>(load: (query: string, signal: AbortSignal) => Promise<readonly T[]>) {
  const [results, setResults] = useState<readonly T[]>([]);
  const [state, setState] = useState<SearchState>("idle");
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  async function search(query: string) {
    running.current?.abort();
    const request = new AbortController();
    running.current = request;
    setState("loading");
    try {
      const found = await load(query.trim(), request.signal);
      if (request.signal.aborted) return;
      setResults(found);
      setState("ready");
    } catch {
      if (request.signal.aborted) return;
      setResults([]);
      setState("failed");
    }
  }

  return { results, state, search };
}
