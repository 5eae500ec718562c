import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { userProgressContract } from "@/lib/people/contract/users";
import { userProgress } from "@/lib/people/queries/user-onboarding";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(userProgressContract, ({ params }) => userProgress(params.id))),
);
