import { CircleCheck, CircleDashed } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { FileLink } from "@/components/files/file-link";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { DayText, InstantText } from "@/components/ui/moment";
import type { GivenAnswer, GivenTodo } from "@/lib/onboarding/schema/given-todos";

interface GivenTodosProps {
  todos: readonly GivenTodo[];
  timezone: string;
  /** Today where the person is. */
  today: string;
}

/** To-dos and courses with their days and, for those who may read them, the answers. */
export function GivenTodos({ todos, timezone, today }: GivenTodosProps) {
  const t = useTranslations("onboarding");
  return (
    <ul className="divide-y divide-line">
      {todos.map((todo) => (
        <li key={todo.id} className="flex gap-3 px-4 py-3">
          {todo.isDone ? (
            <CircleCheck aria-label={t("outcome.done")} className="mt-0.5 size-4.5 shrink-0 text-moss-text" />
          ) : (
            <CircleDashed
              aria-label={t("outcome.open")}
              className="mt-0.5 size-4.5 shrink-0 text-ink-faint"
            />
          )}
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
              <span className="min-w-0 font-medium">{todo.title}</span>
              <Standing todo={todo} timezone={timezone} today={today} />
            </div>
            {todo.answers.length > 0 ? (
              <Disclosure title={t("answers", { count: todo.answers.length })} className="mt-1">
                <Facts
                  facts={todo.answers.map(
                    (given) => [given.question, <Given key={given.question} given={given} />] as const,
                  )}
                />
              </Disclosure>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** An answer as the reader writes days and numbers. */
function Given({ given }: { given: GivenAnswer }) {
  const format = useFormatter();
  if (given.file) return <FileLink file={given.file} />;
  if (given.kind === "date") return <DayText day={given.answer} length="long" />;
  return given.kind === "number" ? format.number(Number(given.answer)) : given.answer;
}

function Standing({ todo, timezone, today }: { todo: GivenTodo; timezone: string; today: string }) {
  const t = useTranslations("onboarding");
  const { score, attempts, hasPassed } = todo;
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      {todo.isCourse && score !== null ? (
        <>
          <Badge tone={hasPassed ? "moss" : "amber"}>{t(hasPassed ? "passed" : "notPassed")}</Badge>
          {t("courseResult", { score, attempts })}
        </>
      ) : null}
      {todo.isDone && todo.doneAt ? (
        <InstantText instant={todo.doneAt} zone={timezone} />
      ) : todo.dueDay ? (
        <>
          {todo.dueDay < today ? <Badge tone="danger">{t("overdue")}</Badge> : null}
          {t.rich("dueOn", { day: () => <DayText day={todo.dueDay ?? ""} /> })}
        </>
      ) : (
        t("noDueDay")
      )}
    </span>
  );
}
