"use client";

import { useTranslations } from "next-intl";
import { WelcomePage } from "@/components/onboarding/welcome/welcome-page";
import { Banner } from "@/components/ui/banner";
import { Dialog } from "@/components/ui/dialog";
import { fillContent } from "@/lib/onboarding/content/fill";
import { preboarding } from "@/lib/onboarding/content/items";
import { PLACEHOLDERS, type PlaceholderValues } from "@/lib/onboarding/content/placeholders";

interface PreboardingPreviewProps {
  /** As it stands in the form, before it is checked. */
  content: { title?: unknown; body?: unknown; attachments?: unknown };
  onClose: () => void;
}

/** A preboarding page on a phone, as the hire will read it; placeholders stand for somebody made up. */
export function PreboardingPreview({ content, onClose }: PreboardingPreviewProps) {
  const t = useTranslations("sequences.seen");
  const parsed = preboarding.safeParse(content);
  const values = {
    ...Object.fromEntries(PLACEHOLDERS.map((name) => [name, t(`example.${name}`)])),
    somebody: "",
  } as PlaceholderValues;
  return (
    <Dialog title={t("title")} description={t("hint")} width="md" isOpen onClose={onClose}>
      {parsed.success ? (
        <div className="mx-auto flex max-w-[24.375rem] rounded-xl border border-line-strong bg-canvas px-5 py-7">
          <WelcomePage {...fillContent(parsed.data, values)} number={1} total={1} level={3} />
        </div>
      ) : (
        <Banner tone="warning">{t("notReady")}</Banner>
      )}
    </Dialog>
  );
}
