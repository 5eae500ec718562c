"use client";

import { CrashNote } from "@/components/layout/crash-note";
import errors from "@/lib/i18n/messages/en/errors.json";
import "@/app/globals.css";

/** Stands in when the root layout fails: no providers, no chosen language, the device's theme. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{errors.crashTitle}</title>
        <link rel="icon" href="/icon.svg" />
        <CrashNote
          title={errors.crashTitle}
          text={errors.crashText}
          retryLabel={errors.retry}
          onRetry={retry}
        />
      </body>
    </html>
  );
}
