import type { ComponentProps, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface TableProps {
  /** What the rows are, for screen readers. */
  caption: string;
  className?: string;
  children: ReactNode;
}

/** Named again because Safari forgets what a table is made of once its parts are laid out as blocks. */
const part = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  header: { role: "columnheader" },
  cell: { role: "cell" },
};

/** A plain table with a sticky head. Below `sm` each row becomes a card and each cell shows its `label`. */
export function Table({ caption, className, children }: TableProps) {
  return (
    <table
      {...part.table}
      className={cx("w-full border-separate border-spacing-0 text-base max-sm:block", className)}
    >
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...part.group} className="max-sm:sr-only">
      <tr {...part.row}>{children}</tr>
    </thead>
  );
}

export function TableHeader({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      {...part.header}
      scope="col"
      {...props}
      className={cx(
        "sticky top-0 z-10 h-9 border-b border-line bg-surface px-3 text-start text-xs font-medium whitespace-nowrap text-ink-muted first:ps-4 last:pe-4",
        className,
      )}
    />
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return (
    <tbody {...part.group} className="max-sm:block">
      {children}
    </tbody>
  );
}

export function TableRow({ className, ...props }: ComponentProps<"tr">) {
  return (
    <tr
      {...part.row}
      {...props}
      className={cx(
        "group/row transition-colors hover:bg-hover/60 aria-selected:bg-accent-soft",
        "max-sm:block max-sm:border-b max-sm:border-line max-sm:px-4 max-sm:py-3 max-sm:last:border-b-0",
        className,
      )}
    />
  );
}

interface TableCellProps extends ComponentProps<"td"> {
  /** The column's name, shown before the value on phones. Leave it out for the cell that names the row. */
  label?: string;
  /** Numbers and times stand at the end, so their digits line up. */
  isNumeric?: boolean;
}

export function TableCell({ label, isNumeric, className, children, ...props }: TableCellProps) {
  return (
    <td
      {...part.cell}
      {...props}
      className={cx(
        "h-11 border-b border-line px-3 py-1.5 align-middle group-last/row:border-b-0 first:ps-4 last:pe-4",
        "max-sm:flex max-sm:h-auto max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:border-0 max-sm:px-0! max-sm:py-0.5",
        isNumeric && "sm:text-end",
        label && "max-sm:text-end",
        className,
      )}
    >
      {label ? (
        <span aria-hidden className="shrink-0 text-sm text-ink-muted sm:hidden">
          {label}
        </span>
      ) : null}
      {children}
    </td>
  );
}
