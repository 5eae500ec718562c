import { getTranslations } from "next-intl/server";
import { LinkTabs } from "@/components/ui/link-tabs";

/** What waits and what is decided, each with an address of its own. */
export async function ApprovalViews() {
  const t = await getTranslations("decisions");
  const links = [
    { href: "/approvals", title: t("waiting") },
    { href: "/approvals/decided", title: t("decided") },
  ];
  return <LinkTabs label={t("views")} links={links} />;
}
