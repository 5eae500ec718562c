import { useTranslations } from "next-intl";
import { FileLink } from "@/components/files/file-link";
import type { Attachment } from "@/lib/files/schema";

interface PortalFilesProps {
  files: readonly Attachment[];
  /** Where they are opened; signed-in readers need not say. */
  address?: (id: number) => string;
}

/** The files that belong to an item. */
export function PortalFiles({ files, address }: PortalFilesProps) {
  const t = useTranslations("portal");
  if (files.length === 0) return null;
  return (
    <ul
      aria-label={t("files")}
      className="flex flex-col gap-2 border-t border-line pt-4 first:border-0 first:pt-0"
    >
      {files.map(({ file, name, size }) => (
        <li key={file} className="flex min-w-0">
          <FileLink file={{ id: file, name, size }} {...(address ? { address } : {})} />
        </li>
      ))}
    </ul>
  );
}
