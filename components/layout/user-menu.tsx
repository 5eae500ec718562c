"use client";

import { CircleUserRound, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { signOut } from "@/components/layout/sign-out";
import { rememberTheme, type Theme, themeFrom } from "@/components/layout/theme";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";

export interface ShellPerson {
  name: string;
  email: string;
  avatarUrl?: string;
}

/** Profile, theme and the way out. In the sidebar it shows the name, on phones only the face. */
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
  const [chosen, setChosen] = useState(theme);
  return (
    <Menu
      placement={isCompact ? "bottom end" : "top start"}
      trigger={
        <Button
          aria-label={t("account", { name: person.name })}
          className={cx(
            "flex items-center gap-2.5 rounded-md text-start transition-colors data-pressed:bg-pressed",
            isCompact ? "rounded-full p-1" : "w-full px-2 py-1.5 hover:bg-hover",
          )}
        >
          <Avatar name={person.name} src={person.avatarUrl} size={isCompact ? "md" : "sm"} />
          {isCompact ? null : (
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate font-medium">{person.name}</span>
              <span className="truncate text-xs text-ink-muted">{person.email}</span>
            </span>
          )}
        </Button>
      }
    >
      <MenuItem href="/me/profile" icon={<CircleUserRound aria-hidden />}>
        {t("profile")}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        title={t("theme")}
        value={chosen}
        onChange={(value) => {
          const next = themeFrom(value);
          setChosen(next);
          rememberTheme(next);
        }}
      >
        <MenuItem id="system">{t("themeSystem")}</MenuItem>
        <MenuItem id="light">{t("themeLight")}</MenuItem>
        <MenuItem id="dark">{t("themeDark")}</MenuItem>
      </MenuChoice>
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden />}
        onAction={() => void signOut().catch(() => toast.failure(t("signOutFailed")))}
      >
        {t("signOut")}
      </MenuItem>
    </Menu>
  );
}
