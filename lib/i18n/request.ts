import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { now } from "@/lib/clock";
import { loadMessages } from "@/lib/i18n/catalogue";
import { chooseLocale, languageCookie } from "@/lib/i18n/locale";

/**
 * What next-intl needs for one request. The zone is UTC on purpose: days and wall-clock times travel without a zone,
 * are read as UTC and so print as they are; an instant names the zone it is shown in.
 */
export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const { language, locale } = chooseLocale(jar.get(languageCookie)?.value, head.get("accept-language"));
  return { locale, messages: await loadMessages(language), timeZone: "UTC", now: now() };
});
