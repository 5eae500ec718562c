import { FileImage, FileSpreadsheet, FileText, type LucideIcon } from "lucide-react";
import { useFormatter } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { fileAddress } from "@/lib/files/schema/address";

interface FileLinkProps {
  file: { id: number; name: string; size: number };
  /** Where it is opened; signed-in readers need not say. */
  address?: (id: number) => string;
  className?: string;
}

/** A file to open or save, by its name, with its size. */
export function FileLink({ file, address = fileAddress, className }: FileLinkProps) {
  const Icon = iconOf(file.name);
  return (
    <span className={cx("inline-flex max-w-full min-w-0 items-center gap-2", className)}>
      <Icon aria-hidden className="size-4.5 shrink-0 text-ink-faint" strokeWidth={1.75} />
      <a
        href={address(file.id)}
        target="_blank"
        rel="noopener"
        className="min-w-0 rounded-sm font-medium wrap-anywhere text-accent-text underline decoration-accent-text/35 underline-offset-3 hover:decoration-current"
      >
        {file.name}
      </a>
      <span className="shrink-0 text-sm text-ink-muted">
        <FileSize bytes={file.size} />
      </span>
    </span>
  );
}

export function FileSize({ bytes }: { bytes: number }): ReactNode {
  const format = useFormatter();
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const digits = { maximumSignificantDigits: value < 100 ? 2 : 3 };
  return format.number(Math.max(value, 0.1), { style: "unit", unit, unitDisplay: "short", ...digits });
}

function iconOf(name: string): LucideIcon {
  if (/\.(png|jpe?g|jpe|jfif|webp|gif)$/i.test(name)) return FileImage;
  return /\.(csv|xlsx|ods)$/i.test(name) ? FileSpreadsheet : FileText;
}
