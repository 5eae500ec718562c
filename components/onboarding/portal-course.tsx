"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { LinkButton } from "@/components/ui/link-button";
import { RadioGroup } from "@/components/ui/radio-group";
import { call } from "@/lib/http/client";
import type { withoutAnswers } from "@/lib/onboarding/content/course";
import { answerCourseContract } from "@/lib/onboarding/contract/portal";
import type { PortalDetail } from "@/lib/onboarding/queries/portal";

type Course = NonNullable<ReturnType<typeof withoutAnswers>["course"]>;

/** The questions of a course: answered, marked by the server, tried again where that is allowed. */
export function PortalCourse({ detail, course }: { detail: PortalDetail; course: Course }) {
  const t = useTranslations("portal");
  const router = useRouter();
  const [answers, setAnswers] = useState<Record<string, string[]>>({});
  const mark = useMutation({
    mutationFn: () => call(answerCourseContract, { params: { id: detail.id }, body: { answers } }),
    onSuccess: () => router.refresh(),
  });
  const result = mark.data;
  const isOver = detail.state === "done" || result?.over === true;

  function choose(question: string, chosen: string[]) {
    setAnswers((before) => ({ ...before, [question]: chosen }));
  }

  if (isOver) {
    const score = result?.score ?? detail.score ?? 0;
    const hasPassed = result ? result.passed : score >= course.passMark;
    return (
      <div className="flex flex-col items-start gap-4">
        <h2 className="text-xl font-semibold">{t("course")}</h2>
        <Banner tone={hasPassed ? "success" : "info"} className="w-full">
          {t(hasPassed ? "courseDone" : "courseDoneFailed", { score })}
        </Banner>
        <LinkButton href="/me/onboarding">{t("back")}</LinkButton>
      </div>
    );
  }

  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        mark.mutate();
      }}
    >
      <div>
        <h2 className="text-xl font-semibold">{t("course")}</h2>
        <p className="text-ink-muted">
          {t("coursePass", { percent: course.passMark })} {course.retry ? null : t("courseOnce")}
        </p>
      </div>
      {mark.isError ? <Banner tone="danger">{mark.error.message}</Banner> : null}
      {result ? (
        <Banner tone="warning">
          {t("courseFailed", { right: result.right, total: result.total, percent: course.passMark })}{" "}
          {t("courseAgain")}
        </Banner>
      ) : null}
      {course.questions.map((question) => {
        const field = {
          label: question.text,
          options: question.options.map(({ id, label }) => ({ value: id, label })),
          error: result?.wrong.includes(question.id) ? t("wrong") : undefined,
        };
        const chosen = answers[question.id] ?? [];
        return question.several ? (
          <CheckboxGroup
            key={question.id}
            {...field}
            description={t("chooseSeveral")}
            value={chosen}
            onChange={(values) => choose(question.id, values)}
          />
        ) : (
          <RadioGroup
            key={question.id}
            {...field}
            value={chosen[0] ?? null}
            onChange={(value) => choose(question.id, [value])}
          />
        );
      })}
      <Button
        type="submit"
        variant="primary"
        isPending={mark.isPending}
        isDisabled={course.questions.some(({ id }) => !answers[id]?.length)}
        className="self-start"
      >
        {t("courseSend")}
      </Button>
    </form>
  );
}
