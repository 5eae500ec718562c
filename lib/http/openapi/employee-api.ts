import { tokenContract } from "@/lib/auth/oauth/contract";
import * as leave from "@/lib/leave/contract/employee-api";
import * as shifts from "@/lib/schedule/contract/employee-api";
import { buildDocument } from "../openapi";

/** Every endpoint of the employee API. */
export const employeeApi = [
  tokenContract,
  shifts.listShiftsContract,
  shifts.claimShiftContract,
  leave.listLeaveContract,
  leave.applyContract,
  leave.previewContract,
  leave.withdrawContract,
  leave.managersContract,
  leave.reasonsContract,
  leave.balancesContract,
  shifts.feedContract,
  shifts.makeFeedContract,
  shifts.revokeFeedContract,
];

/** The employee API as OpenAPI 3.1. */
export const employeeDocument = () =>
  buildDocument({
    title: "Muster employee API",
    version: "2",
    description:
      "What an employee's own client needs: shifts, leave, managers and reasons. Get an access token from `/v2/oauth/token`, then put it into Authorize. Times are local: of the home unit for leave, of a shift's own unit for shifts.",
    contracts: employeeApi,
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer", description: "An access token; it lasts 15 minutes." },
    },
  });
