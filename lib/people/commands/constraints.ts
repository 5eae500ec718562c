import { AppError } from "@/lib/errors";

type Written = {
  email?: string | undefined;
  buddy?: number | null | undefined;
  manager?: number | null | undefined;
};

/** What it means for the writer of these fields when the database refuses them: mostly that somebody was faster. */
export function constraintMeanings(written: Written): Record<string, () => AppError> {
  const wrong = (field: keyof Written, message: string) => () =>
    new AppError("INVALID", "Some fields need your attention.", {
      fields: [{ path: [field], message }],
      data: { [field]: written[field] },
    });
  return {
    Person_email_key: wrong("email", "email_taken"),
    Person_email_lower_case: wrong("email", "invalid_email"),
    Person_buddyId_fkey: wrong("buddy", "does_not_exist"),
    Person_managerId_fkey: wrong("manager", "does_not_exist"),
  };
}
