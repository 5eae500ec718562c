"use client";

import { CircleUserRound, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { signOut } from "@/components/layout/sign-out";
import { rememberTheme, type Theme, themeFrom } from "@/components/layout/theme";
import { MenuChoice, MenuItem, MenuPopover, MenuSeparator } from "@/components/ui/menu-list";
import { toast } from "@/components/ui/toast";

interface UserMenuItemsProps {
  button: RefObject<HTMLButtonElement | null>;
  placement: "bottom end" | "top start";
  theme: Theme;
  onThemeChange: (theme: Theme) => void;
  onClose: () => void;
}

/** The open menu of the person who is signed in. */
export function UserMenuItems({ button, placement, theme, onThemeChange, onClose }: UserMenuItemsProps) {
  const t = useTranslations("shell");
  return (
    <MenuPopover label={t("accountMenu")} button={button} placement={placement} onClose={onClose}>
      <MenuItem href="/me/profile" icon={<CircleUserRound aria-hidden />}>
        {t("profile")}
      </MenuItem>
      <MenuSeparator />
      <MenuChoice
        title={t("theme")}
        value={theme}
        onChange={(value) => {
          const next = themeFrom(value);
          onThemeChange(next);
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
    </MenuPopover>
  );
}
