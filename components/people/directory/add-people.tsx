import { Download, FileSpreadsheet, UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { LinkButton } from "@/components/ui/link-button";
import { addressOf as withQuery } from "@/lib/http/client";
import { exportPeopleContract } from "@/lib/people/contract/directory";
import type { DirectoryFilter } from "@/lib/people/schema/directory";

/** How people come in, one by one or out of a file, and how the list as it is narrowed goes out. */
export function AddPeople({ filter: { q, role, state } }: { filter: DirectoryFilter }) {
  const t = useTranslations("people");
  const ways = useTranslations("peopleImport");
  return (
    <>
      <a
        href={withQuery(exportPeopleContract.path, undefined, { q, role, state })}
        download
        className={buttonClass("secondary", "md")}
      >
        <Download aria-hidden className="size-4" />
        {ways("export")}
      </a>
      <LinkButton href="/people/import">
        <FileSpreadsheet aria-hidden className="size-4" />
        {ways("open")}
      </LinkButton>
      <LinkButton href="/people/new" variant="primary">
        <UserPlus aria-hidden className="size-4" />
        {t("add")}
      </LinkButton>
    </>
  );
}
