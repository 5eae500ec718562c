"use client";

import { useQuery } from "@tanstack/react-query";
import { call } from "@/lib/http/client";
import { inboxContract } from "@/lib/leave/contract/inbox";
import type { Inbox } from "@/lib/leave/schema/inbox";
import type { InboxScope } from "@/lib/leave/schema/scopes";

export const inboxKey = (scope: InboxScope) => ["approvals", scope] as const;

/** The inbox as the page opened with it, then kept fresh: other managers decide too. */
export function useInbox(scope: InboxScope, opened: Inbox) {
  return useQuery({
    queryKey: inboxKey(scope),
    queryFn: ({ signal }) => call(inboxContract, { query: { scope }, signal }),
    initialData: opened,
    refetchInterval: 60_000,
  });
}
