"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import type { Form, Question } from "@/lib/onboarding/content/form";
import type { Answer, Answers } from "@/lib/onboarding/rules/answers";

/** What I answered, in the words of the questions. */
export function PortalAnswers({ questions, answers }: { questions: Form; answers: Answers }) {
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

  function inWords(question: Question, answer: Answer | undefined): string {
    if (answer === undefined) return t("noAnswer");
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
