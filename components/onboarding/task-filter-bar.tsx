"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useTransition } from "react";
import { taskListAddress } from "@/components/onboarding/task-address";
import { cx } from "@/components/ui/cx";
import { Segmented } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { TASK_DUE, TASK_ORDERS, TASK_PRIORITIES, TASK_ROLES } from "@/lib/onboarding/schema/task-words";
import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

const narrow = "[&>:first-child]:sr-only sm:w-38";

interface TaskFilterBarProps {
  filter: TaskFilter;
  /** What else can be done with the list. */
  children: ReactNode;
}

/** Which tasks, and in which order; the choice lives in the address. */
export function TaskFilterBar({ filter, children }: TaskFilterBarProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const choose = (part: Partial<TaskFilter>) =>
    startTransition(() =>
      router.replace(taskListAddress({ ...filter, ...part, after: undefined, before: undefined }), {
        scroll: false,
      }),
    );
  const isOpen = filter.state === "open";
  return (
    <search
      aria-busy={isPending}
      className={cx("grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap", isPending && "cursor-progress")}
    >
      <div className="max-sm:col-span-2">
        <Segmented
          label={t("stateLabel")}
          options={(["open", "done"] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
          value={filter.state}
          onChange={(state) => choose({ state, due: undefined })}
        />
      </div>
      {filter.scope === "role" ? (
        <Select
          className={narrow}
          label={t("meantLabel")}
          options={[
            { value: "any" as const, label: t("anyMeant") },
            ...TASK_ROLES.map((value) => ({ value, label: t(`meant.${value}`) })),
          ]}
          value={filter.meant ?? "any"}
          onChange={(meant) => choose({ meant: meant === "any" || meant === null ? undefined : meant })}
        />
      ) : null}
      {filter.scope === "mine" ? null : (
        <Select
          className={narrow}
          label={t("ownerLabel")}
          options={(["any", "nobody"] as const).map((value) => ({ value, label: t(`owner.${value}`) }))}
          value={filter.owner ?? "any"}
          onChange={(owner) => choose({ owner: owner === "nobody" ? owner : undefined })}
        />
      )}
      {isOpen ? (
        <Select
          className={narrow}
          label={t("dueLabel")}
          options={(["any", ...TASK_DUE] as const).map((value) => ({ value, label: t(`dueOf.${value}`) }))}
          value={filter.due ?? "any"}
          onChange={(due) => choose({ due: due === "any" || due === null ? undefined : due })}
        />
      ) : null}
      <Select
        className={narrow}
        label={t("priorityLabel")}
        options={(["any", ...TASK_PRIORITIES] as const).map((value) => ({
          value,
          label: value === "any" ? t("anyPriority") : t(`priority.${value}`),
        }))}
        value={filter.priority ?? "any"}
        onChange={(priority) =>
          choose({ priority: priority === "any" || priority === null ? undefined : priority })
        }
      />
      {isOpen ? (
        <Select
          className={narrow}
          label={t("orderLabel")}
          options={TASK_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          value={filter.order}
          onChange={(order) => choose({ order: order ?? "due" })}
        />
      ) : null}
      {children}
    </search>
  );
}
