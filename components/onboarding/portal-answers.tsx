"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FileLink } from "@/components/files/file-link";
import { Section } from "@/components/layout/section";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import type { FileSummary } from "@/lib/files/schema";
import type { Form, Question } from "@/lib/onboarding/content/form";
import type { Answer, Answers } from "@/lib/onboarding/rules/answers";

interface PortalAnswersProps {
  questions: Form;
  answers: Answers;
  files: readonly FileSummary[];
}

/** What I answered, in the words of the questions. */
export function PortalAnswers({ questions, answers, files }: PortalAnswersProps) {
  const t = useTranslations("portal");
  const format = useFormatter();
  return (
    <Section title={t("yourAnswers")}>
      <Card>
        <Facts
          isStacked
          facts={questions.map((question) => [question.label, inWords(question, answers[question.id])])}
        />
      </Card>
    </Section>
  );

  function inWords(question: Question, answer: Answer | undefined): ReactNode {
    if (answer === undefined) return t("noAnswer");
    if (question.kind === "file") {
      const file = files.find(({ id }) => id === answer);
      return file ? <FileLink file={file} /> : t("noAnswer");
    }
    if (question.kind === "choice" || question.kind === "multi") {
      const chosen = [answer].flat();
      return question.options
        .filter(({ id }) => chosen.includes(id))
        .map(({ label }) => label)
        .join(", ");
    }
    if (question.kind === "number" && typeof answer === "number") return format.number(answer);
    if (question.kind !== "date" || typeof answer !== "string") return String(answer);
    return format.dateTime(new Date(`${answer}T00:00:00Z`), {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  }
}
