import {
  Award,
  BookOpen,
  CalendarClock,
  ClipboardList,
  Handshake,
  Laptop,
  ListChecks,
  type LucideIcon,
  Mail,
  Sparkles,
  Webhook,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { ItemKind } from "@/lib/onboarding/content/kinds";

export const itemKindIcons: Record<ItemKind, LucideIcon> = {
  todo: ListChecks,
  resource: BookOpen,
  appointment: CalendarClock,
  introduction: Handshake,
  badge: Award,
  preboarding: Sparkles,
  message: Mail,
  task: ClipboardList,
  hardware: Laptop,
  webhook: Webhook,
};

/** The picture of an item's kind; its name is read aloud. */
export function ItemKindIcon({ kind, className }: { kind: ItemKind; className?: string }) {
  const t = useTranslations("onboarding");
  const Icon = itemKindIcons[kind];
  return (
    <span className={cx("inline-flex shrink-0 text-ink-muted", className)} title={t(`kind.${kind}`)}>
      <Icon aria-hidden className="size-4" />
      <span className="sr-only">{t(`kind.${kind}`)}: </span>
    </span>
  );
}
