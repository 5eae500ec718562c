"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { useZodForm } from "@/components/form/use-zod-form";
import { ApplicationPanel } from "@/components/leave/application-panel";
import { LeaveCalendar } from "@/components/leave/leave-calendar";
import { useApply } from "@/components/leave/use-apply";
import { useChoice } from "@/components/leave/use-choice";
import { type OpenedMonth, useLeaveCalendar } from "@/components/leave/use-leave-calendar";
import { usePreview } from "@/components/leave/use-preview";
import { useLate } from "@/components/ui/use-late";
import type { Day } from "@/lib/dates";
import type { LeaveDesk as Desk } from "@/lib/leave/schema/mine";
import type { LeaveRequestInput } from "@/lib/leave/schema/request";
import type { StandInEntry } from "@/lib/leave/schema/stand-ins";

const schema = () => import("@/lib/leave/schema/request").then(({ leaveRequest }) => leaveRequest);

const loadAskStandIn = async () => (await import("@/components/leave/stand-in/ask-stand-in")).AskStandIn;
const loadSendBar = async () => (await import("@/components/leave/send-bar")).SendBar;

const emptyFor = (desk: Desk): LeaveRequestInput => ({
  from: "",
  to: "",
  reasonId: desk.usualReasonId ?? 0,
  managerId: desk.receivers.length > 1 ? (desk.receivers.find((one) => one.isDefault)?.id ?? null) : null,
  comment: "",
});

interface LeaveDeskProps {
  desk: Desk;
  opened: OpenedMonth;
  /** Of somebody who decides on leave: who does so while they are away. */
  meanwhile: { personId: number; standIns: readonly StandInEntry[] } | null;
}

/** Choose days, see what would happen, send: calendar and form are two views of one application. */
export function LeaveDesk({ desk, opened, meanwhile }: LeaveDeskProps) {
  const t = useTranslations("leave");
  const form = useZodForm(schema, emptyFor(desk));
  const [month, setMonth] = useState(desk.today as Day);
  const calendar = useLeaveCalendar(month, opened);
  const choice = useChoice(form, calendar.hoursOn);
  const preview = usePreview(form.watch());
  const apply = useApply();
  const [AskStandIn] = useLate(loadAskStandIn, meanwhile !== null && choice.days !== null);
  const [SendBar] = useLate(loadSendBar, choice.span !== null);

  async function send(body: LeaveRequestInput) {
    await apply.mutateAsync(body);
    choice.clear();
    form.reset(emptyFor(desk));
  }

  return (
    <Form form={form} onSubmit={send} label={t("form")} className="gap-5">
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_21.5rem]">
        <LeaveCalendar
          today={desk.today}
          month={month}
          onMonthChange={(day) => setMonth(day as Day)}
          value={choice.days && { start: choice.days.first, end: choice.days.last }}
          onChange={({ start, end }) => choice.chooseDays(start as Day, end as Day)}
          content={calendar.data}
          hasFailed={calendar.isError}
        />
        <ApplicationPanel {...{ form, desk, choice, preview }}>
          {AskStandIn && meanwhile && choice.days ? <AskStandIn {...meanwhile} days={choice.days} /> : null}
        </ApplicationPanel>
      </div>
      {SendBar ? (
        <SendBar desk={desk} choice={choice} preview={preview} reasonId={form.watch("reasonId")} />
      ) : null}
    </Form>
  );
}
