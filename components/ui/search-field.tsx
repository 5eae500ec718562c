"use client";

import { Search, X } from "lucide-react";
import { SearchField as AriaSearchField, Button, Input } from "react-aria-components/SearchField";
import { cx } from "@/components/ui/cx";
import { boxClass } from "@/components/ui/field";

export interface SearchFieldProps {
  label: string;
  placeholder?: string;
  name?: string;
  value?: string;
  defaultValue?: string;
  onChange?: (text: string) => void;
  /** Enter, for searches that go into the address. */
  onSubmit?: (text: string) => void;
  className?: string;
}

/** A search over a list. Escape or the cross empties it. */
export function SearchField({ label, placeholder, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField
      {...props}
      aria-label={label}
      className={cx("group/search relative flex min-w-0", className)}
    >
      <Search
        aria-hidden
        className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
      />
      <Input
        placeholder={placeholder ?? label}
        className={cx(boxClass, "h-control ps-8.5 pe-8 [&::-webkit-search-cancel-button]:hidden")}
      />
      <Button className="absolute inset-y-0 end-0 grid w-8 place-items-center text-ink-faint group-data-empty/search:hidden hover:text-ink">
        <X aria-hidden className="size-4" />
      </Button>
    </AriaSearchField>
  );
}
