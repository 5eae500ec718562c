"use client";

import { CrashNote } from "@/components/layout/crash-note";
import { useOutage } from "@/components/layout/use-outage";
import errors from "@/lib/i18n/messages/en/errors.json";
import "@/app/globals.css";

/** Stands in when the root layout fails: no providers, no chosen language, the device's theme. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const isAway = useOutage();
  return (
    <html lang="en">
      <body>
        <title>{errors.crashTitle}</title>
        <link rel="icon" href="/icon.svg" />
        <CrashNote
          title={isAway ? errors.awayTitle : errors.crashTitle}
          text={isAway ? errors.awayText : errors.crashText}
          retryLabel={errors.retry}
          onRetry={retry}
        />
      </body>
    </html>
  );
}
