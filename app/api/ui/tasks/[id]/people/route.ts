import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { taskPeopleContract } from "@/lib/onboarding/contract/tasks";
import { findTaskPeople } from "@/lib/onboarding/queries/task-people";

const handler = resource(
  route(taskPeopleContract, ({ actor, params, query }) => findTaskPeople(actor, params.id, query.q)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
