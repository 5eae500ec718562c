"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { previewSpreadContract } from "@/lib/onboarding/contract/spread";

const SpreadDialog = dynamic(
  async () => (await import("@/components/onboarding/spread/spread-dialog")).SpreadDialog,
);

interface SpreadBannerProps {
  sequence: { id: number; name: string };
  /** Another number each time the sequence has been saved. */
  version: number;
}

/** Says how many people have an earlier version of a sequence, and offers to bring it to them. */
export function SpreadBanner({ sequence, version }: SpreadBannerProps) {
  const t = useTranslations("sequences.spread");
  const [isOpen, setOpen] = useState(false);
  const { data, refetch } = useQuery({
    queryKey: ["spread", sequence.id, version],
    queryFn: ({ signal }) => call(previewSpreadContract, { params: { id: sequence.id }, signal }),
    placeholderData: (before) => before,
  });
  const count = data?.people.length ?? 0;
  return (
    <>
      {data && count > 0 ? (
        <Banner title={t(data.hasMore ? "earlierMany" : "earlier", { count })}>
          <p>{t("earlierHint")}</p>
          <Button
            size="sm"
            className="mt-2"
            onPress={async () => {
              await refetch();
              setOpen(true);
            }}
          >
            {t("open")}
          </Button>
        </Banner>
      ) : null}
      {data && isOpen ? (
        <SpreadDialog
          sequence={sequence}
          preview={data}
          onChanged={() => void refetch()}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
