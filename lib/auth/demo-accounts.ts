import { env } from "@/lib/env";

export const demoPassword = "demo-muster-2026";

/** The four sign-ins of the sample company; empty unless this process runs it. */
export function demoAccounts() {
  if (env().MUSTER_MODE !== "demo") return [];
  return [
    { label: "demoAdmin", email: "admin@demo.test", password: demoPassword },
    { label: "demoManager", email: "manager@demo.test", password: demoPassword },
    { label: "demoEmployee", email: "employee@demo.test", password: demoPassword },
    { label: "demoNewHire", email: "newhire@demo.test", password: demoPassword },
  ] as const;
}
