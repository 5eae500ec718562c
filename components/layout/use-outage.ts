import { useEffect, useState } from "react";

const pause = 2_000;

/**
 * Whether the database is out of reach, asked while an error is shown: then nothing is broken, and the page loads anew
 * by itself as soon as it can.
 */
export function useOutage(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const ask = async (wasAway: boolean) => {
      const answer = await fetch("/api/health/ready", { signal: leaving.signal }).catch(() => null);
      if (leaving.signal.aborted) return;
      if (answer?.ok) {
        if (wasAway) window.location.reload();
        return;
      }
      setAway(true);
      timer = setTimeout(() => void ask(true), pause);
    };
    void ask(false);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, []);
  return isAway;
}
