"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "@/lib/http/client";
import { previewLeaveContract } from "@/lib/leave/contract/mine";
import type { LeaveRequestInput } from "@/lib/leave/schema/request";

/** What would become of an application, asked of the server whenever its days, reason or receiver change. */
export function usePreview(input: LeaveRequestInput) {
  const { from, to, reasonId, managerId } = input;
  const asked = { from, to, reasonId, managerId, comment: "" };
  // As much as the request's schema asks of fields that a calendar and two clocks write; the server asks it all.
  const isSpan = from < to || (from === to && from.endsWith(" 00:00:00"));
  const isReady = from !== "" && isSpan && reasonId > 0;
  const query = useQuery({
    queryKey: ["leave-preview", asked],
    queryFn: ({ signal }) => call(previewLeaveContract, { body: asked, signal }),
    enabled: isReady,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  const isCurrent = isReady && query.isSuccess && !query.isPlaceholderData;
  return { ...query, isReady, isCurrent, isRefused: isCurrent && query.data.violations.length > 0 };
}

export type LeavePreviewState = ReturnType<typeof usePreview>;
