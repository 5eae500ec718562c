import { cx } from "@/components/ui/cx";
import { fileAddress } from "@/lib/files/schema/address";

/** The picture of a badge; its name stands beside it. */
export function BadgePicture({ file, className }: { file: number; className?: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: who may see it is decided for each request, so nothing is optimised
    <img
      src={fileAddress(file)}
      alt=""
      loading="lazy"
      className={cx("shrink-0 rounded-full border border-line bg-surface object-cover", className)}
    />
  );
}
