"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useRef, useState } from "react";
import type { Theme } from "@/components/layout/theme";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";

const loadItems = async () => ({
  default: (await import("@/components/layout/user-menu-items")).UserMenuItems,
});
const UserMenuItems = lazy(loadItems);

export interface ShellPerson {
  name: string;
  email: string;
  avatarUrl?: string;
}

/** Profile, theme and the way out, loaded when wanted. In the sidebar it shows the name, on phones only the face. */
export function UserMenu({
  person,
  theme,
  isCompact,
}: {
  person: ShellPerson;
  theme: Theme;
  isCompact?: boolean;
}) {
  const t = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  const [chosenTheme, setChosenTheme] = useState(theme);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={t("account", { name: person.name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void loadItems()}
        className={cx(
          "flex items-center gap-2.5 text-start transition-colors active:bg-pressed",
          isCompact ? "rounded-full p-1" : "w-full rounded-md px-2 py-1.5 hover:bg-hover",
        )}
      >
        <Avatar name={person.name} src={person.avatarUrl} size={isCompact ? "md" : "sm"} />
        {isCompact ? null : (
          <span className="flex min-w-0 flex-1 flex-col">
            <span className="truncate font-medium">{person.name}</span>
            <span className="truncate text-xs text-ink-muted">{person.email}</span>
          </span>
        )}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <UserMenuItems
            button={button}
            placement={isCompact ? "bottom end" : "top start"}
            theme={chosenTheme}
            onThemeChange={setChosenTheme}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
