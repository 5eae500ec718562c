import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Area } from "@/lib/i18n/catalogue";

/** What primitives, forms and the shell need on every page. */
const everywhere: readonly Area[] = ["ui", "form", "shell", "errors", "validation"];

/** Hands the text of these areas to the client components inside. Server components need no provider. */
export async function ClientMessages({
  areas = [],
  children,
}: {
  areas?: readonly Area[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const handed = Object.fromEntries([...everywhere, ...areas].map((area) => [area, messages[area]]));
  return <NextIntlClientProvider messages={handed}>{children}</NextIntlClientProvider>;
}
