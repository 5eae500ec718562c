"use client";

import type { GivenItem } from "@/components/onboarding/editor/blank-item";
import { ItemForm, type ItemFormProps } from "@/components/onboarding/editor/item-form";
import { AppointmentFields } from "@/components/onboarding/editor/kinds/appointment-fields";
import { BadgeFields } from "@/components/onboarding/editor/kinds/badge-fields";
import { HardwareFields } from "@/components/onboarding/editor/kinds/hardware-fields";
import { IntroductionFields } from "@/components/onboarding/editor/kinds/introduction-fields";
import { MessageFields } from "@/components/onboarding/editor/kinds/message-fields";
import { PreboardingFields } from "@/components/onboarding/editor/kinds/preboarding-fields";
import { ResourceFields } from "@/components/onboarding/editor/kinds/resource-fields";
import { TaskFields } from "@/components/onboarding/editor/kinds/task-fields";
import { TodoFields } from "@/components/onboarding/editor/kinds/todo-fields";
import { WebhookFields } from "@/components/onboarding/editor/kinds/webhook-fields";
import { contentOf } from "@/lib/onboarding/content/items";

/** The form of an item's kind. */
export function ItemFormOfKind({ given, ...props }: ItemFormProps & { given: GivenItem }) {
  switch (given.kind) {
    case "todo":
      return (
        <ItemForm
          {...props}
          schema={contentOf.todo}
          values={given.content}
          Fields={TodoFields}
          asInput={(content) => ({ kind: "todo", content })}
        />
      );
    case "resource":
      return (
        <ItemForm
          {...props}
          schema={contentOf.resource}
          values={given.content}
          Fields={ResourceFields}
          asInput={(content) => ({ kind: "resource", content })}
        />
      );
    case "appointment":
      return (
        <ItemForm
          {...props}
          schema={contentOf.appointment}
          values={given.content}
          Fields={AppointmentFields}
          asInput={(content) => ({ kind: "appointment", content })}
        />
      );
    case "introduction":
      return (
        <ItemForm
          {...props}
          schema={contentOf.introduction}
          values={given.content}
          Fields={IntroductionFields}
          asInput={(content) => ({ kind: "introduction", content })}
        />
      );
    case "badge":
      return (
        <ItemForm
          {...props}
          schema={contentOf.badge}
          values={given.content}
          Fields={BadgeFields}
          asInput={(content) => ({ kind: "badge", content })}
        />
      );
    case "preboarding":
      return (
        <ItemForm
          {...props}
          schema={contentOf.preboarding}
          values={given.content}
          Fields={PreboardingFields}
          asInput={(content) => ({ kind: "preboarding", content })}
        />
      );
    case "message":
      return (
        <ItemForm
          {...props}
          schema={contentOf.message}
          values={given.content}
          Fields={MessageFields}
          asInput={(content) => ({ kind: "message", content })}
        />
      );
    case "task":
      return (
        <ItemForm
          {...props}
          schema={contentOf.task}
          values={given.content}
          Fields={TaskFields}
          asInput={(content) => ({ kind: "task", content })}
        />
      );
    case "hardware":
      return (
        <ItemForm
          {...props}
          schema={contentOf.hardware}
          values={given.content}
          Fields={HardwareFields}
          asInput={(content) => ({ kind: "hardware", content })}
        />
      );
    case "webhook":
      return (
        <ItemForm
          {...props}
          schema={contentOf.webhook}
          values={given.content}
          Fields={WebhookFields}
          asInput={(content) => ({ kind: "webhook", content })}
        />
      );
  }
}
