import { useTranslations } from "next-intl";
import { TabList } from "@/components/ui/tab-list";

/** One's own leave, and who else is absent. */
export function LeaveTabs({ current }: { current: "/me/leave" | "/me/leave/team" }) {
  const t = useTranslations("team");
  return (
    <TabList
      label={t("tabs")}
      current={current}
      links={[
        { href: "/me/leave", title: t("mine") },
        { href: "/me/leave/team", title: t("team") },
      ]}
    />
  );
}
