"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { HandOverChoice } from "@/components/onboarding/person/hand-over-choice";
import { PlanPreview } from "@/components/onboarding/plan-preview";
import { plausibleDay } from "@/components/onboarding/plausible-day";
import { SequenceChoice } from "@/components/onboarding/sequence-choice";
import { Banner } from "@/components/ui/banner";
import { toast } from "@/components/ui/toast";
import { useToday } from "@/components/ui/use-today";
import { call } from "@/lib/http/client";
import { planLastDayContract } from "@/lib/onboarding/contract/plan";
import type { Leaving } from "@/lib/onboarding/queries/leaving";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

const schema = () =>
  import("@/lib/onboarding/schema/plan-changes").then(({ planLastDayInput }) => planLastDayInput);

interface PlanLastDayProps {
  person: { id: number; name: string };
  lastDay: string | null;
  /** The plan that is changed, if there is one. */
  leaving: Leaving | null;
  offered: readonly SequenceSummary[];
  onClose: () => void;
}

/** Plans the last day, with what happens before it. */
export function PlanLastDay({ person, lastDay, leaving, offered, onClose }: PlanLastDayProps) {
  const t = useTranslations("onboarding");
  const save = useTranslations("form");
  const router = useRouter();
  const chosen = leaving?.chosen;
  const form = useZodForm(schema, {
    ...{ termination_date: lastDay ?? "", sequences: leaving?.sequences ?? [] },
    hand_over: leaving?.when ?? "now",
    new_manager: chosen?.manager?.id ?? null,
    new_owner: chosen?.owner?.id ?? null,
    new_buddy: chosen?.buddy?.id ?? null,
  });
  const { termination_date: asked, sequences = [] } = form.watch();
  const day = plausibleDay(asked);
  const today = useToday();
  return (
    <FormDialog
      title={t("planLastDayTitle", { name: person.name })}
      width="lg"
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={lastDay ? save("save") : t("planLastDay")}
      onSubmit={async (body) => {
        await call(planLastDayContract, { params: { id: person.id }, body });
        toast.success(t("lastDayPlanned"));
        router.refresh();
      }}
    >
      <Banner>{t("planLastDayText")}</Banner>
      <div className="grid items-start gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:grid-rows-[auto_1fr]">
        <FormDatePicker control={form.control} name="termination_date" label={t("lastDay")} isRequired />
        <section
          aria-label={t("handOver.title")}
          className="flex min-w-0 flex-col gap-3 sm:col-start-2 sm:row-span-2 sm:row-start-1"
        >
          <h3 className="font-semibold">{t("handOver.title")}</h3>
          <HandOverChoice person={person.id} day={day ?? today} control={form.control} chosen={chosen} />
        </section>
        <SequenceChoice control={form.control} name="sequences" sequences={offered} />
      </div>
      <section aria-label={t("plan")} className="flex flex-col gap-3 border-t border-line pt-4">
        <PlanPreview
          question={{ person: person.id, lastDay: day, sequences }}
          choices={{}}
          companionsAt={`/people/${person.id}/edit`}
        />
      </section>
    </FormDialog>
  );
}
