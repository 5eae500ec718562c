import Link from "next/link";
import { useTranslations } from "next-intl";

/** The mark and the name; leads to the start page. */
export function Brand() {
  const t = useTranslations("shell");
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex items-center gap-2.5 rounded-md text-lg font-semibold tracking-tight"
    >
      <BrandMark />
      {t("product")}
    </Link>
  );
}

/** An M as two people meeting over a spark. */
export function BrandMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-7">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M8 22V11.5a1.5 1.5 0 0 1 2.7-.9L16 17.7l5.3-7.1a1.5 1.5 0 0 1 2.7.9V22"
        className="fill-none stroke-on-accent"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="24.2" r="2" className="fill-spark" />
    </svg>
  );
}
