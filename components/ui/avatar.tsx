import { cx } from "@/components/ui/cx";
import { toneOf, toneSoft } from "@/components/ui/tone";

const sizes = {
  xs: "size-5 text-[0.5625rem]",
  sm: "size-7 text-2xs",
  md: "size-9 text-sm",
  lg: "size-14 text-xl",
};

export interface AvatarProps {
  name: string;
  /** A picture of ours; without one the initials stand on the name's own tone. */
  src?: string | undefined;
  size?: keyof typeof sizes;
  className?: string;
}

/** A person's picture or initials. Hidden from screen readers: the name stands beside it. */
export function Avatar({ name, src, size = "sm", className }: AvatarProps) {
  const shape = cx(
    "inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-semibold select-none",
    sizes[size],
    className,
  );
  // biome-ignore lint/performance/noImgElement: already small, and ours; an optimiser would only re-encode it
  if (src) return <img src={src} alt="" className={cx(shape, "object-cover")} />;
  return (
    <span aria-hidden className={cx(shape, toneSoft[toneOf(name)])}>
      {initials(name)}
    </span>
  );
}

/** At most two letters: the first of the first and of the last word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return letters
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
