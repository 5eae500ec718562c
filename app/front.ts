import { alive, ready } from "@/lib/health";
import type { Mounted } from "@/lib/http/node/mount";

/**
 * The paths that the process answers itself, without passing through Next: the same handlers that
 * the route files export. Only for what is called often; everything works without a line here.
 */
export const mounted: readonly Mounted[] = [
  { path: "/api/health", handler: alive },
  { path: "/api/health/ready", handler: ready },
];
