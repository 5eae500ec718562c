"use client";

import { useTranslations } from "next-intl";
import { StorySteps } from "@/components/leave/decided/story-steps";
import { TakeBack } from "@/components/leave/decided/take-back";
import { StatusBadge } from "@/components/leave/status-badge";
import { usePeriod } from "@/components/leave/use-period";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { InstantText } from "@/components/ui/moment";
import { toneFrom } from "@/components/ui/tone";
import type { LeaveStory } from "@/lib/leave/schema/decided";

/** A decided application: what, by whom, when and why; its history, and the way to take it back. */
export function StoryItem({ story, zone }: { story: LeaveStory; zone: string }) {
  const t = useTranslations("decisions");
  const period = usePeriod()(story);
  const { person, reason, decidedBy, decidedFor, decidedAt, decisionComment } = story;
  const moment = () => (decidedAt ? <InstantText instant={decidedAt} zone={zone} /> : null);
  return (
    <article aria-label={t("application", { name: person, reason, period })} className="px-4 py-3.5">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="font-semibold">{person}</h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <Badge tone={toneFrom(story.colour)} mark="dot">
              {reason}
            </Badge>
            <span className="font-medium">{period}</span>
          </p>
          <p className="mt-1.5 text-sm text-ink-muted">
            {decidedBy
              ? t.rich("by", { name: decidedBy, other: decidedFor ?? "none", moment })
              : t.rich("atOnce", { moment })}
          </p>
          {decisionComment ? <p className="mt-0.5 max-w-prose wrap-anywhere">“{decisionComment}”</p> : null}
        </div>
        <div className="flex items-center gap-3 max-sm:w-full max-sm:justify-between">
          <StatusBadge status={story.status} />
          <TakeBack leave={story} />
        </div>
      </div>
      <Disclosure title={t("history", { count: story.steps.length })} className="mt-1.5">
        <StorySteps steps={story.steps} zone={zone} />
      </Disclosure>
    </article>
  );
}
