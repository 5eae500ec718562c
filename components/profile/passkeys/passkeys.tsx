"use client";

import { Fingerprint } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InstantText } from "@/components/ui/moment";
import { useWasOpen } from "@/components/ui/use-was-open";
import type { OwnPasskey } from "@/lib/auth/passkeys/queries";

const AddPasskey = dynamic(
  async () => (await import("@/components/profile/passkeys/add-passkey")).AddPasskey,
  { ssr: false },
);
const RemovePasskey = dynamic(
  async () => (await import("@/components/profile/passkeys/remove-passkey")).RemovePasskey,
  { ssr: false },
);

/** Somebody's passkeys, each with when it was last used; one more, or one less. */
export function Passkeys({ passkeys, zone }: { passkeys: readonly OwnPasskey[]; zone: string }) {
  const t = useTranslations("profile");
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<OwnPasskey | null>(null);
  const wasAdding = useWasOpen(isAdding);
  return (
    <div className="flex flex-col gap-3.5">
      {passkeys.length === 0 ? (
        <p className="text-ink-muted">{t("passkeyNone")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="flex items-center gap-3 py-2.5 first:pt-0 last:pb-0">
              <Fingerprint aria-hidden className="size-4.5 shrink-0 text-ink-muted" strokeWidth={1.75} />
              <span className="min-w-0 flex-1">
                <span className="block truncate">{passkey.name}</span>
                <span className="block text-sm text-ink-muted">
                  {t("passkeyMade")} <InstantText instant={passkey.madeAt} zone={zone} />.{" "}
                  {passkey.usedAt ? (
                    <>
                      {t("passkeyUsed")} <InstantText instant={passkey.usedAt} zone={zone} />.
                    </>
                  ) : (
                    t("passkeyNeverUsed")
                  )}
                </span>
              </span>
              <Button
                size="sm"
                aria-label={t("passkeyRemoveOf", { name: passkey.name })}
                onPress={() => setLeaving(passkey)}
              >
                {t("passkeyRemove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={() => setAdding(true)}>{t("passkeyAdd")}</Button>
      </div>
      {wasAdding ? <AddPasskey isOpen={isAdding} onClose={() => setAdding(false)} /> : null}
      {leaving ? <RemovePasskey passkey={leaving} onClose={() => setLeaving(null)} /> : null}
    </div>
  );
}
