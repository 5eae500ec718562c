"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSpreadRun } from "@/components/onboarding/spread/use-spread-run";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { previewSpreadContract } from "@/lib/onboarding/contract/spread";

const SpreadDialog = dynamic(
  async () => (await import("@/components/onboarding/spread/spread-dialog")).SpreadDialog,
);
const SpreadProgress = dynamic(
  async () => (await import("@/components/onboarding/spread/spread-progress")).SpreadProgress,
);
const SpreadFailures = dynamic(
  async () => (await import("@/components/onboarding/spread/spread-failures")).SpreadFailures,
);

interface SpreadBannerProps {
  sequence: { id: number; name: string };
  /** Another number each time the sequence has been saved. */
  version: number;
}

/** Says how many people have an earlier version of a sequence, offers to bring it to them, and how far that is. */
export function SpreadBanner({ sequence, version }: SpreadBannerProps) {
  const t = useTranslations("sequences.spread");
  const [isOpen, setOpen] = useState(false);
  const { run, watched, show } = useSpreadRun(sequence.id);
  const { data, refetch } = useQuery({
    queryKey: ["spread", sequence.id, version, run?.id, run?.isRunning],
    queryFn: ({ signal }) => call(previewSpreadContract, { params: { id: sequence.id }, signal }),
    placeholderData: (before) => before,
    enabled: run !== undefined && !run?.isRunning,
  });
  if (run?.isRunning) return <SpreadProgress sequence={sequence.id} run={run} onStopped={show} />;
  const people = data?.people ?? [];
  const earlier = new Set(people.map(({ id }) => id));
  // What has been put right since is no news any more.
  const failures = (run?.failures ?? []).filter(({ id }) => earlier.has(id) || watched === run?.id);
  return (
    <>
      {failures.length > 0 ? <SpreadFailures failures={failures} /> : null}
      {data && people.length > 0 ? (
        <Banner
          action={
            <Button
              size="sm"
              onPress={async () => {
                await refetch();
                setOpen(true);
              }}
            >
              {t("open")}
            </Button>
          }
        >
          {t(data.hasMore ? "earlierMany" : "earlier", { count: people.length })}
        </Banner>
      ) : null}
      {data && isOpen ? (
        <SpreadDialog
          sequence={sequence}
          preview={data}
          failures={failures}
          onStarted={(started) => {
            show(started);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
