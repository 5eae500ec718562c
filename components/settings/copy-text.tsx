"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Text that is meant to be taken elsewhere, with a button that copies it. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = useTranslations("settings");
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextField
        label={label}
        value={text}
        isReadOnly
        spellCheck={false}
        className="min-w-0 flex-1 basis-72 [&_input]:font-mono"
      />
      <Button
        onPress={async () => {
          await navigator.clipboard.writeText(text);
          setCopied(true);
        }}
      >
        <Icon aria-hidden className="size-4" />
        {isCopied ? t("copied") : t("copy")}
      </Button>
    </div>
  );
}
