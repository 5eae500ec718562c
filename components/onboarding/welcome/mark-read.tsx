"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { call } from "@/lib/http/client";

interface MarkReadProps {
  secret: string;
  page: number;
  isRead: boolean;
}

/** Stands at the end of a page: once it has been on the screen, the page counts as read. */
export function MarkRead({ secret, page, isRead }: MarkReadProps) {
  const t = useTranslations("welcome");
  const [isMarked, setMarked] = useState(isRead);
  const end = useRef<HTMLDivElement>(null);
  const mark = useEffectEvent(async () => {
    const { preboardingReadContract } = await import("@/lib/onboarding/contract/preboarding");
    // A page that could not be marked is marked when it is opened the next time.
    const done = call(preboardingReadContract, { params: { id: page }, body: { secret } });
    setMarked(
      await done.then(
        () => true,
        () => false,
      ),
    );
  });
  useEffect(() => {
    if (isMarked || !end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void mark();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isMarked]);
  return (
    <div ref={end} role="status" className="flex min-h-6 items-center gap-1.5 text-moss-text">
      {isMarked ? (
        <>
          <CircleCheck aria-hidden className="size-5" />
          {t("isRead")}
        </>
      ) : null}
    </div>
  );
}
