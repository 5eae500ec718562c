"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { Section } from "@/components/layout/section";
import type { WordingForm } from "@/components/mail/wording-fields";
import { Banner } from "@/components/ui/banner";
import { call } from "@/lib/http/client";
import { previewMailContract } from "@/lib/mail/contract";
import type { EditedMailText } from "@/lib/mail/read-texts";
import type { Wording } from "@/lib/mail/wording";

export type Place = Pick<EditedMailText, "kind" | "language">;

interface TextPreviewProps {
  place: Place;
  form: WordingForm;
  /** Where to load the rules from that words must keep. */
  schema: () => Promise<z.ZodType<Wording, Wording>>;
}

/** How long typing must rest before the mail is printed anew. */
const REST_MS = 400;

/** The mail that the words in the form make, before they are saved; the last one that could be made stays in sight. */
export function TextPreview({ place, form, schema }: TextPreviewProps) {
  const t = useTranslations("mailTexts");
  const body = useRested(useWatch({ control: form.control }) as Wording);
  const isReady = useRules(schema)?.safeParse(body).success;
  const { data, error } = useQuery({
    queryKey: ["mail-preview", place, body],
    queryFn: ({ signal }) => call(previewMailContract, { params: place, body, signal }),
    enabled: isReady === true,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <Section title={t("preview")} description={t("previewHint")}>
      {isReady === false ? <Banner tone="warning">{t("previewWaits")}</Banner> : null}
      {error ? <Banner tone="danger">{error.message}</Banner> : null}
      <div className="overflow-clip rounded-lg border border-line bg-white">
        <p className="border-b border-line bg-surface px-4 py-2.5 font-medium wrap-anywhere">
          {data?.subject ?? "…"}
        </p>
        <iframe
          title={t("previewFrame")}
          sandbox=""
          srcDoc={data?.html ?? ""}
          className="h-[30rem] w-full bg-white"
        />
      </div>
    </Section>
  );
}

/** Rules once they are here. */
function useRules<T>(load: () => Promise<T>): T | null {
  const [rules, setRules] = useState<T | null>(null);
  useEffect(() => {
    void load().then((loaded) => setRules(() => loaded));
  }, [load]);
  return rules;
}

/** A value once it has rested. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
