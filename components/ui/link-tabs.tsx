"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { TabList } from "@/components/ui/tab-list";

export interface LinkTabsProps {
  label: string;
  links: readonly { href: string; title: ReactNode }[];
  /** The address of the current view, where the path alone does not tell. */
  current?: string;
}

/** Views with an address of their own, side by side; the longest matching address is the current one. */
export function LinkTabs({ label, links, current: given }: LinkTabsProps) {
  const path = usePathname();
  const matching = links.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  matching.sort((a, b) => b.href.length - a.href.length);
  const current = given ?? matching[0]?.href;
  return <TabList label={label} links={links} current={current} />;
}
