"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ArchiveButton } from "@/components/settings/archive-button";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { updateTrackerContract } from "@/lib/leave/contract/settings";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

const TrackerDialog = dynamic(
  async () => (await import("@/components/leave/settings-trackers/tracker-dialog")).TrackerDialog,
);

export function NewTracker() {
  const t = useTranslations("org.trackers");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("new")}
      </Button>
      {isOpen ? <TrackerDialog tracker={null} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** What can be done with a tracker as a whole. */
export function TrackerActions({ tracker }: { tracker: TrackerSettings }) {
  const t = useTranslations("org.trackers");
  const [isOpen, setOpen] = useState(false);
  const { id, name, isArchived } = tracker;
  const words = { title: t("archiveTitle", { name }), text: t("archiveText"), done: t("archived", { name }) };
  return (
    <>
      <ArchiveButton
        {...{ name, isArchived, words }}
        write={(archives) => call(updateTrackerContract, { params: { id }, body: { isArchived: archives } })}
      />
      <Button onPress={() => setOpen(true)}>{t("edit")}</Button>
      {isOpen ? <TrackerDialog tracker={tracker} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
