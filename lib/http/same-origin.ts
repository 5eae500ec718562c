import { AppError } from "@/lib/errors";

/**
 * Refuses a cookie-authenticated write that another site's page may have caused: the browser must say
 * same-origin, by Sec-Fetch-Site or by Origin.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const fromHere = origin !== null && hostOf(origin) === request.headers.get("host");
  if (site ? site === "same-origin" && (origin === null || fromHere) : fromHere) return;
  throw new AppError("FORBIDDEN", "This request did not come from Muster's own pages.", {
    reason: "FOREIGN_ORIGIN",
  });
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
