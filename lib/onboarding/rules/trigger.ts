import type { Trigger, TriggerKind } from "../schema/trigger";

/** Equal triggers have equal keys, whatever the order of their templates; a person has one step per key. */
export function triggerKey(trigger: Trigger): string {
  switch (trigger.kind) {
    case "unconditional":
    case "accessRevoked":
      return trigger.kind;
    case "beforeStart":
    case "afterStart":
    case "beforeLastDay":
      return `${trigger.kind}:${trigger.days}:${trigger.minute}`;
    case "todosDone":
    case "tasksDone":
      return `${trigger.kind}:${[...new Set(trigger.templates)].sort((a, b) => a - b).join(",")}`;
  }
}

/** The columns a block or step keeps its trigger in. */
export type TriggerColumns = {
  triggerKind: TriggerKind;
  days: number | null;
  minute: number | null;
  conditions: readonly number[];
};

export const columnsOf = (trigger: Trigger): TriggerColumns => ({
  triggerKind: trigger.kind,
  days: "days" in trigger ? trigger.days : null,
  minute: "minute" in trigger ? trigger.minute : null,
  conditions: "templates" in trigger ? trigger.templates : [],
});

export function triggerOf({ triggerKind: kind, days, minute, conditions }: TriggerColumns): Trigger {
  switch (kind) {
    case "unconditional":
    case "accessRevoked":
      return { kind };
    case "beforeStart":
    case "afterStart":
    case "beforeLastDay":
      return { kind, days: days ?? 1, minute: minute ?? 480 };
    case "todosDone":
    case "tasksDone":
      return { kind, templates: [...conditions] };
  }
}
