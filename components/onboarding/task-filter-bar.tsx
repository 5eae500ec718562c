"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { taskListAddress } from "@/components/onboarding/task-address";
import { cx } from "@/components/ui/cx";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { TASK_MEANT } from "@/lib/onboarding/schema/task-words";
import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

/** Open or done, and for whom; the choice lives in the address. */
export function TaskFilterBar({ filter, hasMeant }: { filter: TaskFilter; hasMeant: boolean }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const narrow = (part: Partial<TaskFilter>) =>
    startTransition(() =>
      router.replace(taskListAddress({ ...filter, ...part, after: undefined }), { scroll: false }),
    );
  return (
    <search
      aria-busy={isPending}
      className={cx("flex flex-wrap items-end gap-3", isPending && "cursor-progress")}
    >
      <Segmented
        label={t("stateLabel")}
        options={(["open", "done"] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
        value={filter.state}
        onChange={(state) => narrow({ state })}
      />
      {hasMeant ? (
        <Select
          className="w-52 [&>:first-child]:sr-only"
          label={t("meantLabel")}
          options={[
            { value: "any" as const, label: t("anyMeant") },
            ...TASK_MEANT.map((value) => ({ value, label: t(`meant.${value}`) })),
          ]}
          value={filter.meant ?? "any"}
          onChange={(meant) => narrow({ meant: meant === "any" || meant === null ? undefined : meant })}
        />
      ) : null}
    </search>
  );
}
