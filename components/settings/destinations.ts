import { Building2, KeyRound, type LucideIcon, Mail } from "lucide-react";

export type SettingsPage = { id: "organisation" | "mail" | "tokens"; href: string; icon: LucideIcon };

/** The pages of the settings, in the order of how often they are needed. */
export const settingsPages: readonly SettingsPage[] = [
  { id: "organisation", href: "/settings/organisation", icon: Building2 },
  { id: "mail", href: "/settings/mail", icon: Mail },
  { id: "tokens", href: "/settings/tokens", icon: KeyRound },
];
