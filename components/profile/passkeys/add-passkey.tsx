"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { deviceOf } from "@/components/profile/device";
import { RecoveryCodes } from "@/components/profile/two-step/recovery-codes";
import { toast } from "@/components/ui/toast";
import { addPasskeyContract, startPasskeyContract } from "@/lib/auth/passkeys/contract";
import { call } from "@/lib/http/client";

const schema = () => import("@/lib/auth/passkeys/schema").then(({ passkeyForm }) => passkeyForm);

interface AddPasskeyProps {
  isOpen: boolean;
  onClose: () => void;
  /** What follows once it is kept; the page is shown anew without. */
  onDone?: () => void;
}

/** A name and the password, then the browser asks for the finger, face or PIN; recovery codes with the first. */
export function AddPasskey({ isOpen, onClose, onDone }: AddPasskeyProps) {
  const t = useTranslations("profile");
  const router = useRouter();
  const form = useZodForm(schema, { name: deviceOf(navigator.userAgent), password: "" });
  const [codes, setCodes] = useState<string[] | null>(null);
  const finish = onDone ?? (() => router.refresh());
  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        isOpen
        onKept={() => {
          setCodes(null);
          finish();
        }}
      />
    );
  }
  const add = async ({ name, password }: { name: string; password: string }) => {
    const optionsJSON = await call(startPasskeyContract, { body: { password } });
    const answer = await startRegistration({ optionsJSON: optionsJSON as never }).catch((error: Error) => {
      throw new Error(t(error.name === "InvalidStateError" ? "passkeyThere" : "passkeyCancelled"));
    });
    const body = { name, answer: { ...answer, response: { ...answer.response } } };
    const { recoveryCodes } = await call(addPasskeyContract, { body });
    form.reset();
    toast.success(t("passkeyAdded"));
    if (recoveryCodes) setCodes(recoveryCodes);
    else finish();
  };
  return (
    <FormDialog
      title={t("passkeyAdd")}
      form={form}
      onSubmit={add}
      submitLabel={t("passkeyGoOn")}
      isOpen={isOpen}
      onClose={onClose}
      width="sm"
    >
      <p>{t("passkeyAddText")}</p>
      <FormTextField control={form.control} name="name" label={t("passkeyName")} />
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
