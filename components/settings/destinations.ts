import {
  Banknote,
  Building2,
  CalendarClock,
  CalendarHeart,
  FileText,
  Hourglass,
  KeyRound,
  type LucideIcon,
  Mail,
  Network,
  PenLine,
  ScrollText,
  Webhook,
} from "lucide-react";

export type SettingsPage = {
  id:
    | "organisation"
    | "units"
    | "agreements"
    | "shiftTypes"
    | "reasons"
    | "trackers"
    | "payroll"
    | "mail"
    | "mailTexts"
    | "tokens"
    | "webhooks"
    | "log";
  href: string;
  icon: LucideIcon;
};

/** The pages of the settings: where people work, how they may be away, and what the product sends and lets in. */
export const settingsPages: readonly SettingsPage[] = [
  { id: "organisation", href: "/settings/organisation", icon: Building2 },
  { id: "units", href: "/settings/units", icon: Network },
  { id: "agreements", href: "/settings/agreements", icon: FileText },
  { id: "shiftTypes", href: "/settings/shift-types", icon: CalendarClock },
  { id: "reasons", href: "/settings/reasons", icon: CalendarHeart },
  { id: "trackers", href: "/settings/trackers", icon: Hourglass },
  { id: "payroll", href: "/settings/payroll", icon: Banknote },
  { id: "mail", href: "/settings/mail", icon: Mail },
  { id: "mailTexts", href: "/settings/mail/texts", icon: PenLine },
  { id: "tokens", href: "/settings/tokens", icon: KeyRound },
  { id: "webhooks", href: "/settings/webhooks", icon: Webhook },
  { id: "log", href: "/settings/log", icon: ScrollText },
];
