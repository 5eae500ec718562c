import { GET as employees } from "@/app/api/employees/route";
import { GET as offboarding } from "@/app/api/offboarding/route";
import { GET as sequences } from "@/app/api/sequences/route";
import { GET as file } from "@/app/api/ui/files/[id]/route";
import { POST as files } from "@/app/api/ui/files/route";
import { GET as users } from "@/app/api/users/route";
import { POST as token } from "@/app/v2/oauth/token/route";
import { GET as balances } from "@/app/v2/users/balances/route";
import { GET as calendarFeed } from "@/app/v2/users/calendar.ics/route";
import { GET as leaveManagers } from "@/app/v2/users/leave-applications/managers/route";
import { POST as leavePreview } from "@/app/v2/users/leave-applications/preview/route";
import { GET as leaveApplications } from "@/app/v2/users/leave-applications/route";
import { GET as leaveReasons } from "@/app/v2/users/leave-reasons/route";
import { GET as shifts } from "@/app/v2/users/shifts/route";
import { alive, ready } from "@/lib/health";
import type { Mounted } from "@/lib/http/node/mount";

/**
 * The paths that the process answers itself, without passing through Next: the same handlers that
 * the route files export, each for every method. Only for what is called often, and for files, which Next
 * would hold in memory whole and cut off at 10 MB; everything else works without a line here.
 */
export const mounted: readonly Mounted[] = [
  { path: "/api/health", handler: alive },
  { path: "/api/health/ready", handler: ready },
  { path: "/api/employees/", handler: employees },
  { path: "/api/offboarding/", handler: offboarding },
  { path: "/api/sequences/", handler: sequences },
  { path: "/api/ui/files", handler: files },
  { path: "/api/ui/files/{id}", handler: file },
  { path: "/api/users/", handler: users },
  { path: "/v2/oauth/token", handler: token },
  { path: "/v2/users/balances", handler: balances },
  { path: "/v2/users/calendar.ics", handler: calendarFeed },
  { path: "/v2/users/leave-applications", handler: leaveApplications },
  { path: "/v2/users/leave-applications/managers", handler: leaveManagers },
  { path: "/v2/users/leave-applications/preview", handler: leavePreview },
  { path: "/v2/users/leave-reasons", handler: leaveReasons },
  { path: "/v2/users/shifts", handler: shifts },
];
