"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyText } from "@/components/settings/copy-text";
import { Button } from "@/components/ui/button";
import { InstantText } from "@/components/ui/moment";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import type { OwnProfile } from "@/lib/people/queries/own-profile";
import { shareCalendarContract, unshareCalendarContract } from "@/lib/schedule/contract/own-feed";

/** The private address for somebody's own calendar: make it, replace it, revoke it. */
export function CalendarFeed({ feed, zone }: { feed: OwnProfile["feed"]; zone: string }) {
  const t = useTranslations("profile");
  const router = useRouter();
  const settled = {
    onError: (error: Error) => toast.failure(error.message),
    onSettled: () => router.refresh(),
  };
  const share = useMutation({ mutationFn: () => call(shareCalendarContract, { body: {} }), ...settled });
  const unshare = useMutation({ mutationFn: () => call(unshareCalendarContract, {}), ...settled });
  const revoke = () => {
    share.reset();
    unshare.mutate();
  };

  return (
    <div className="flex flex-col gap-3.5">
      {feed ? (
        <p className="text-ink-muted">
          {t("feedMade")} <InstantText instant={feed.madeAt} zone={zone} />.{" "}
          {feed.lastUsedAt ? (
            <>
              {t("feedRead")} <InstantText instant={feed.lastUsedAt} zone={zone} />.
            </>
          ) : (
            t("feedNeverRead")
          )}
        </p>
      ) : null}
      {share.data ? <CopyText label={t("feedAddress")} text={share.data.url} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => share.mutate()} isPending={share.isPending}>
          {feed ? t("feedReplace") : t("feedMake")}
        </Button>
        {feed ? (
          <Button variant="quiet" onPress={revoke} isPending={unshare.isPending}>
            {t("feedRevoke")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
