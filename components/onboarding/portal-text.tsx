import { fileAddress } from "@/lib/files/schema/address";
import type { RichText } from "@/lib/onboarding/content/rich-text";
import { RichTextView } from "@/lib/onboarding/content/rich-text-view";

interface PortalTextProps {
  text: RichText;
  /** Where its pictures are; signed-in readers need not say. */
  address?: (id: number) => string;
}

/** Written text as it is read: set in one column, its parts spaced. */
export function PortalText({ text, address = fileAddress }: PortalTextProps) {
  return (
    <div className="flex flex-col gap-3 text-lg leading-relaxed text-pretty [&_a]:text-accent-text [&_a]:underline [&_blockquote]:border-s-3 [&_blockquote]:border-line-strong [&_blockquote]:ps-4 [&_blockquote]:text-ink-muted [&_code]:font-mono [&_code]:text-base [&_h2]:mt-2 [&_h2]:text-xl [&_h2]:font-semibold [&_h3]:mt-1 [&_h3]:font-semibold [&_hr]:border-line [&_img]:rounded-lg [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:ps-6 [&_pre]:overflow-x-auto [&_pre]:rounded-md [&_pre]:bg-sunken [&_pre]:p-3 [&_ul]:list-disc [&_ul]:ps-6">
      <RichTextView text={text} fileAddress={address} />
    </div>
  );
}
