"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { HAND_OVER_PARTS, HandOverPart, isNothing } from "@/components/onboarding/person/hand-over-part";
import { Banner } from "@/components/ui/banner";
import { SkeletonRows } from "@/components/ui/skeleton";
import { call } from "@/lib/http/client";
import { previewHandOverContract } from "@/lib/onboarding/contract/plan";

/** What somebody leaves behind when they are shut out now, and what becomes of it. */
export function HandOverNow({ person }: { person: number }) {
  const t = useTranslations("onboarding.handOver");
  const { data, isError } = useQuery({
    queryKey: ["handOver", person, "now"],
    queryFn: ({ signal }) => call(previewHandOverContract, { params: { id: person }, query: {}, signal }),
    gcTime: 0,
  });
  return (
    <section aria-label={t("title")} className="mt-4 flex flex-col gap-1 border-t border-line pt-3 text-ink">
      <h3 className="font-semibold">{t("title")}</h3>
      {isError ? <Banner tone="danger">{t("failed")}</Banner> : null}
      {data || isError ? null : <SkeletonRows rows={2} />}
      {data && isNothing(data) ? <p className="text-ink-muted">{t("nothing")}</p> : null}
      {data && !isNothing(data) ? (
        <>
          {HAND_OVER_PARTS.map((kind) => (
            <HandOverPart key={kind} kind={kind} handOver={data} stage="before" />
          ))}
          <p className="mt-1 text-sm text-ink-muted">
            {t(data.above ? "nowAbove" : "nowNobody", { name: data.above?.name ?? "" })}
          </p>
        </>
      ) : null}
    </section>
  );
}
