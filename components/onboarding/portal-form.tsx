"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { PortalQuestion } from "@/components/onboarding/portal-question";
import { useComplete } from "@/components/onboarding/use-portal-deeds";
import type { FileSummary } from "@/lib/files/schema";
import type { Question, Form as Questions } from "@/lib/onboarding/content/form";
import type { Answer, Answers } from "@/lib/onboarding/rules/answers";

interface PortalFormProps {
  id: number;
  title: string;
  questions: Questions;
  /** What was answered before the to-do was opened again. */
  answers: Answers | null;
  files?: readonly FileSummary[];
  /** Nothing is asked: a page that has been read. */
  isReading?: boolean;
}

/** A to-do that asks: done by answering. Checked in the browser by the schema that the server uses. */
export function PortalForm({ id, title, questions, answers, files = [], isReading }: PortalFormProps) {
  const t = useTranslations("portal");
  const router = useRouter();
  const complete = useComplete();
  const schema = useMemo(
    () => () =>
      import("@/components/onboarding/portal-schema").then(({ portalSchema }) => portalSchema(questions)),
    [questions],
  );
  const form = useZodForm(schema, {
    answers: Object.fromEntries(questions.map((one) => [one.id, answers?.[one.id] ?? emptyAnswer(one)])),
  });

  async function send(values: { answers: Answers }) {
    await complete.mutateAsync({ id, title, answers: values.answers });
    router.push("/me/onboarding");
  }

  return (
    <Form form={form} onSubmit={send} label={title}>
      {questions.map((question) => (
        <PortalQuestion key={question.id} question={question} control={form.control} files={files} />
      ))}
      <SubmitButton className="self-start">
        {t(isReading ? "markRead" : questions.length > 0 ? "sendAnswers" : "markDone")}
      </SubmitButton>
    </Form>
  );
}

/** What an untouched field holds; null and "" count as no answer. */
function emptyAnswer({ kind }: Question): Answer | null {
  if (kind === "multi") return [];
  return kind === "text" || kind === "longText" ? "" : null;
}
