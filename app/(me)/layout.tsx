import type { ReactNode } from "react";
import { SignedInFrame } from "@/components/layout/signed-in-frame";

export default function MeLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame>{children}</SignedInFrame>;
}
