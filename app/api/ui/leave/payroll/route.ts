import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { finalisePayroll } from "@/lib/leave/commands/payroll";
import { finalisePayrollContract } from "@/lib/leave/contract/settings";

const handler = resource(route(finalisePayrollContract, ({ actor, body }) => finalisePayroll(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
