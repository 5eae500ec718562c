"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createTrackerContract, updateTrackerContract } from "@/lib/leave/contract/settings";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

const schema = () =>
  import("@/lib/leave/schema/trackers").then(({ createTrackerInput }) => createTrackerInput);

interface TrackerDialogProps {
  /** Null for one that is about to be made. */
  tracker: Pick<TrackerSettings, "id" | "name" | "unit"> | null;
  onClose: () => void;
}

/** A tracker's name and what it counts. */
export function TrackerDialog({ tracker, onClose }: TrackerDialogProps) {
  const t = useTranslations("org");
  const router = useRouter();
  const { name, unit } = tracker ?? { name: "", unit: "days" as const };
  const form = useZodForm(schema, { name, unit });
  return (
    <FormDialog
      title={tracker ? tracker.name : t("trackers.new")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t(tracker ? "trackers.save" : "trackers.create")}
      onSubmit={async (body) => {
        if (tracker) await call(updateTrackerContract, { params: { id: tracker.id }, body });
        else await call(createTrackerContract, { body });
        toast.success(tracker ? t("saved") : t("trackers.added", { name: body.name }));
        router.refresh();
      }}
    >
      <FormTextField control={form.control} name="name" label={t("trackers.name")} />
      <FormSelect
        control={form.control}
        name="unit"
        label={t("trackers.unit")}
        options={(["days", "hours"] as const).map((value) => ({
          value,
          label: t(`trackers.units.${value}`),
        }))}
      />
    </FormDialog>
  );
}
