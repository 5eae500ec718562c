"use client";

import { Eye, EyeOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { publishContract } from "@/lib/schedule/contract/planning";
import type { Roster } from "@/lib/schedule/schema/roster";

const schema = () => import("@/lib/schedule/schema/planning").then(({ publishInput }) => publishInput);

interface PublishingProps {
  unit: Roster["unit"];
  /** The day a press would publish through: the last one shown. */
  suggested: string;
}

/** How far employees see their shifts, and the way to show more or less. */
export function Publishing({ unit, suggested }: PublishingProps) {
  const t = useTranslations("roster");
  const [isOpen, setOpen] = useState(false);
  const { publishedThrough } = unit;
  const Icon = publishedThrough ? Eye : EyeOff;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex items-center gap-2 text-sm text-ink-muted">
        <Icon aria-hidden className="size-4 shrink-0" />
        <span>
          {publishedThrough
            ? t.rich("publishedThrough", { day: () => <DayText day={publishedThrough} length="long" /> })
            : t("nothingPublished")}
        </span>
      </p>
      {unit.mayPublish ? (
        <Button size="sm" onPress={() => setOpen(true)}>
          {t("publish")}
        </Button>
      ) : null}
      {isOpen ? <PublishDialog unit={unit} suggested={suggested} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function PublishDialog({ unit, suggested, onClose }: PublishingProps & { onClose: () => void }) {
  const t = useTranslations("roster");
  const router = useRouter();
  const through =
    unit.publishedThrough && unit.publishedThrough > suggested ? unit.publishedThrough : suggested;
  const form = useZodForm(schema, { through });
  return (
    <FormDialog
      title={t("publishTitle", { unit: unit.name })}
      description={t("publishHint")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("publish")}
      onSubmit={async (body) => {
        const { shifts, people } = await call(publishContract, { params: { id: unit.id }, body });
        toast.success(t("published", { shifts, people }));
        router.refresh();
      }}
    >
      <FormDatePicker control={form.control} name="through" label={t("publishThroughLabel")} />
    </FormDialog>
  );
}
