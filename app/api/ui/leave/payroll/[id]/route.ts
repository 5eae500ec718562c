import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { reopenPayroll } from "@/lib/leave/commands/payroll";
import { reopenPayrollContract } from "@/lib/leave/contract/settings";

const handler = resource(
  route(reopenPayrollContract, ({ actor, params }) => reopenPayroll(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
