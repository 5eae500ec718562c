import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { DayText } from "@/components/ui/moment";

/** For whom somebody decides at the moment. */
export function StandInBanner({ people }: { people: readonly { id: number; name: string; to: string }[] }) {
  const t = useTranslations("standIns");
  return people.map(({ id, name, to }) => (
    <Banner key={id}>{t.rich("banner", { name, day: () => <DayText day={to} length="long" /> })}</Banner>
  ));
}
