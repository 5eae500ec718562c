"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

const BookDialog = dynamic(
  async () => (await import("@/components/leave/settings-trackers/book-dialog")).BookDialog,
);

interface BookLineProps {
  tracker: Pick<TrackerSettings, "id" | "unit">;
  personId: number;
  today: string;
}

export function BookLine(props: BookLineProps) {
  const t = useTranslations("org.trackers");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t("book")}
      </Button>
      {isOpen ? <BookDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
