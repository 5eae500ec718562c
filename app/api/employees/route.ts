import { jsonText } from "@/lib/http/dialects/dialect";
import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { listEmployeesContract } from "@/lib/people/contract/onboarding-api";
import { employeesJson } from "@/lib/people/queries/employees";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(listEmployeesContract, async () => new Answer(jsonText(await employeesJson(), 200)))),
);
