import { Award } from "lucide-react";
import Link from "next/link";
import { BadgePicture } from "@/components/onboarding/badge-picture";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** What I have been given for getting this far. */
export function PortalBadges({ items }: { items: readonly PortalItem[] }) {
  return (
    <ul className="flex flex-wrap gap-3">
      {items.map(({ id, title, image }) => (
        <li key={id}>
          <Link
            href={`/me/onboarding/${id}`}
            prefetch={false}
            className="inline-flex items-center gap-2 rounded-full border border-line bg-amber-soft py-1.5 ps-2 pe-3.5 font-medium text-amber-text hover:underline"
          >
            {image ? (
              <BadgePicture file={image} className="-my-1 -ms-1 size-8" />
            ) : (
              <Award aria-hidden className="size-5" strokeWidth={1.75} />
            )}
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
