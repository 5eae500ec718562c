"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 1500;
const mostTimes = 20;

/** Shows the page anew while a call is on its way; a receiver has fifteen seconds to answer. */
export function LogRefresh({ isWaiting }: { isWaiting: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!isWaiting) return;
    let times = 0;
    const timer = setInterval(() => {
      router.refresh();
      times += 1;
      if (times === mostTimes) clearInterval(timer);
    }, everyMs);
    return () => clearInterval(timer);
  }, [isWaiting, router]);
  return null;
}
