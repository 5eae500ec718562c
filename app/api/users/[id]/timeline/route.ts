import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { userTimelineContract } from "@/lib/people/contract/users";
import { userTimeline } from "@/lib/people/queries/user-onboarding";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(userTimelineContract, ({ params }) => userTimeline(params.id))),
);
