import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { sequenceNames } from "@/lib/onboarding/queries/names";
import { listSequencesContract } from "@/lib/people/contract/onboarding-api";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(route(listSequencesContract, () => sequenceNames())),
);
