import { useTranslations } from "next-intl";

/** Gives the words for an action of the log; one without words stands as it is. */
export function useActionWords() {
  const t = useTranslations("people.action");
  return (action: string) => {
    const key = action.replace(".", "_") as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : action;
  };
}
