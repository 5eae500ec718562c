"use client";

import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, use, useState } from "react";
import { Button } from "@/components/ui/button";

type Selection = {
  /** The tasks chosen; null while nothing is being chosen and boxes mean "done". */
  chosen: ReadonlySet<number> | null;
  choose: (chosen: ReadonlySet<number> | null) => void;
};

const context = createContext<Selection>({ chosen: null, choose: () => undefined });

export const useTaskSelection = () => use(context);

/** Lets several tasks of a list be chosen. */
export function TaskSelection({ children }: { children: ReactNode }) {
  const [chosen, choose] = useState<Selection["chosen"]>(null);
  return <context.Provider value={{ chosen, choose }}>{children}</context.Provider>;
}

/** Begins and ends choosing. */
export function SelectTasks() {
  const t = useTranslations("tasks");
  const { chosen, choose } = useTaskSelection();
  return (
    <Button className="sm:ms-auto" onPress={() => choose(chosen ? null : new Set())}>
      <ListChecks aria-hidden className="size-4" />
      {t(chosen ? "selectNone" : "selectSome")}
    </Button>
  );
}
