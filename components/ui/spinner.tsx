import { LoaderCircle } from "lucide-react";
import { cx } from "@/components/ui/cx";

/** A turning circle. Decoration only: whoever shows it also says in words what is going on. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx("size-4 animate-spin", className)} />;
}
