"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { removePasskeyContract } from "@/lib/auth/passkeys/contract";
import { call } from "@/lib/http/client";

const schema = () => import("@/lib/auth/passkeys/schema").then(({ passkeyRemoval }) => passkeyRemoval);

interface RemovePasskeyProps {
  passkey: { id: number; name: string };
  onClose: () => void;
}

/** Forgets a passkey, against the password. */
export function RemovePasskey({ passkey, onClose }: RemovePasskeyProps) {
  const t = useTranslations("profile");
  const router = useRouter();
  const form = useZodForm(schema, { password: "" });
  return (
    <FormDialog
      title={t("passkeyRemoveTitle", { name: passkey.name })}
      form={form}
      onSubmit={async (body) => {
        await call(removePasskeyContract, { params: { id: passkey.id }, body });
        toast.success(t("passkeyRemoved", { name: passkey.name }));
        router.refresh();
      }}
      submitLabel={t("passkeyRemove")}
      isDangerous
      isOpen
      onClose={onClose}
      width="sm"
    >
      <p>{t("passkeyRemoveText")}</p>
      <FormTextField
        control={form.control}
        name="password"
        label={t("passkeyPassword")}
        type="password"
        autoComplete="current-password"
      />
    </FormDialog>
  );
}
