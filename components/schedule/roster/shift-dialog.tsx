"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { BreakFields } from "@/components/schedule/roster/break-fields";
import { CancelShift } from "@/components/schedule/roster/cancel-shift";
import type { ShiftTarget } from "@/components/schedule/roster/roster-editor";
import { ShiftFields } from "@/components/schedule/roster/shift-fields";
import { formOfShift, plannedOf, usualTimes } from "@/components/schedule/roster/shift-form";
import { useRefusal } from "@/components/schedule/roster/use-refusal";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createShiftContract, updateShiftContract } from "@/lib/schedule/contract/planning";
import type { Roster } from "@/lib/schedule/schema/roster";

const schema = () => import("@/components/schedule/roster/shift-schema").then(({ shiftForm }) => shiftForm);

interface ShiftDialogProps {
  roster: Roster;
  target: ShiftTarget;
  onClose: () => void;
}

/** A shift with its times, its breaks and whoever has it: a new one or one of the week. */
export function ShiftDialog({ roster, target, onClose }: ShiftDialogProps) {
  const t = useTranslations("roster.shift");
  const router = useRouter();
  const inWords = useRefusal();
  const stored = target.kind === "stored" ? target.shift : null;
  const form = useZodForm(
    schema,
    target.kind === "stored" ? formOfShift(target.shift) : blank(roster, target),
  );

  return (
    <FormDialog
      title={t(stored ? "edit" : "new")}
      isOpen
      onClose={onClose}
      width="md"
      form={form}
      submitLabel={t(stored ? "save" : "plan")}
      onSubmit={async (values) => {
        const planned = plannedOf(values);
        const saved = stored
          ? call(updateShiftContract, {
              params: { id: stored.id },
              body: { ...planned, revision: stored.revision },
            })
          : call(createShiftContract, { body: { ...planned, unitId: roster.unit.id } });
        const { warnings } = await saved.catch(inWords);
        const description = warnings.map((warning) => t(`warning.${warning}`)).join(" ");
        toast.success(t(stored ? "saved" : "planned"), description ? { description } : {});
        router.refresh();
      }}
    >
      <ShiftFields form={form} roster={roster} stored={stored} />
      <BreakFields form={form} />
      {stored ? <CancelShift id={stored.id} onDone={onClose} /> : null}
    </FormDialog>
  );
}

/** A new shift has the usual times of the unit's first type; whoever plans single sections begins with theirs. */
function blank({ unit, types, people }: Roster, { day, personId }: { day: string; personId: number | null }) {
  const [type] = types;
  const times = (type && usualTimes(type)) ?? { from: "08:00", to: "16:00" };
  const home = people.find(({ id }) => id === personId)?.sectionId ?? null;
  const known = unit.sections.some(({ id }) => id === home);
  const sectionId = known ? home : unit.mayPublish ? null : (unit.sections[0]?.id ?? null);
  return {
    ...{ day, personId, sectionId, note: "", breaks: [], ...times },
    ...(type ? { typeId: type.id } : {}),
  };
}
