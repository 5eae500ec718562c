"use client";

import { useFormatter, useTranslations } from "next-intl";
import { parseDay, parseLocal } from "@/lib/dates";
import type { LeavePreview } from "@/lib/leave/schema/preview";

type Violation = LeavePreview["violations"][number];
type Explanation = Parameters<ReturnType<typeof useTranslations<"leave.rules">>>[0];

/** A broken rule as a sentence, with its numbers and days written the reader's way. */
export function ViolationText({ violation }: { violation: Violation }) {
  const t = useTranslations("leave.rules");
  const format = useFormatter();
  const key = variant(violation);
  const values = Object.fromEntries(
    Object.entries(violation.values).map(([name, value]) => [name, readable(value)]),
  );
  return <>{t.has(key) ? t(key, values) : t("other")}</>;

  function readable(value: string | number): string | number {
    const day = parseDay(value);
    const local = parseLocal(value);
    if (day) {
      return format.dateTime(new Date(`${day}T00:00:00Z`), {
        weekday: "short",
        day: "numeric",
        month: "short",
        year: "numeric",
      });
    }
    if (local) {
      return format.dateTime(new Date(`${local.replace(" ", "T")}Z`), {
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
      });
    }
    return value;
  }
}

/** A few sentences read differently where a value is missing or a range is one day. */
function variant({ explanation, values }: Violation): Explanation {
  if (explanation === "overlaps" && values.first === values.last) return "overlapsDay";
  if (explanation === "payrollFinal" && !(values.from && values.to)) return "payrollFinalOpen";
  if (explanation === "punchApproved" && !values.to) return "punchApprovedOpen";
  return explanation as Explanation;
}
