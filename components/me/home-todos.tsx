import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { PortalTodo } from "@/components/onboarding/portal-todo";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

const mostShown = 4;

/** To-dos that are due by today, or have no day; the others are only counted. */
export function HomeTodos({ todos, today }: { todos: readonly PortalItem[]; today: string }) {
  const t = useTranslations("me");
  const due = todos.filter(({ day }) => day === null || day <= today);
  if (todos.length === 0) return null;
  return (
    <Section
      title={t("todos")}
      actions={<TextLink href="/me/onboarding">{t("allTodos", { count: todos.length })}</TextLink>}
    >
      <Card isFlush>
        {due.length === 0 ? (
          <p className="px-4 py-3 text-ink-muted">
            {t("todosNone")} {t("todosLater", { count: todos.length })}
          </p>
        ) : (
          <ul className="divide-y divide-line">
            {due.slice(0, mostShown).map((item) => (
              <li key={item.id}>
                <PortalTodo item={item} today={today} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  );
}
