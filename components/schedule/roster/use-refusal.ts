import { useTranslations } from "next-intl";
import { AppError, isAppError } from "@/lib/errors";

/** Gives a function that rethrows a refused plan in words a planner understands. */
export function useRefusal(): (error: unknown) => never {
  const t = useTranslations("roster.shift");
  return (error) => {
    const reason = isAppError(error) ? error.details.reason : undefined;
    const key = `refused.${reason}` as "refused.STALE";
    throw isAppError(error) && reason && t.has(key) ? new AppError(error.code, t(key), error.details) : error;
  };
}
