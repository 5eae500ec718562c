import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { findPeopleContract } from "@/lib/people/contract/directory";
import { findPeople } from "@/lib/people/queries/picker";

const handler = resource(route(findPeopleContract, ({ query }) => findPeople(query.q)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
