"use client";

import { type ReactNode, useState } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useBoundField } from "@/components/form/use-bound-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { type Draft, draftOf, emptyDraft, inputOf } from "@/components/onboarding/mention-draft";
import { MentionField } from "@/components/onboarding/mention-field";
import type { CommentInput, CommentPart } from "@/lib/onboarding/schema/task-comments";

const schema = () => import("@/lib/onboarding/schema/task-comments").then(({ commentInput }) => commentInput);

interface TaskCommentFormProps {
  task: number;
  label: string;
  submitLabel: string;
  /** A comment that is changed rather than written. */
  parts?: readonly CommentPart[];
  onSubmit: (input: CommentInput) => Promise<unknown>;
  children?: ReactNode;
}

/** Says something about a task to whoever may see it. */
export function TaskCommentForm(props: TaskCommentFormProps) {
  const { task, label, submitLabel, parts, onSubmit, children } = props;
  const [draft, setDraft] = useState<Draft>(() => (parts ? draftOf(parts) : emptyDraft));
  const form = useZodForm(schema, inputOf(draft));
  const body = useBoundField({ control: form.control, name: "body" });

  function change(next: Draft) {
    const input = inputOf(next);
    setDraft(next);
    form.setValue("mentions", input.mentions);
    body.onChange(input.body);
  }

  return (
    <Form
      form={form}
      label={label}
      className="items-start"
      onSubmit={async (input) => {
        await onSubmit(input);
        setDraft(emptyDraft);
        form.reset({ body: "", mentions: [] });
      }}
    >
      <MentionField
        task={task}
        draft={draft}
        onChange={change}
        onBlur={body.onBlur}
        inputRef={body.ref}
        error={body.error}
        autoFocus={parts !== undefined}
      />
      <div className="flex gap-2">
        <SubmitButton variant="secondary">{submitLabel}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}
