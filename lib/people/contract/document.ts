import { buildDocument } from "@/lib/http/openapi";
import { documentedEvents } from "@/lib/webhooks/events";
import {
  createUserContract,
  listEmployeesContract,
  listSequencesContract,
  planOffboardingContract,
} from "./onboarding-api";
import {
  assignSequencesContract,
  cancelOffboardingContract,
  createUsersContract,
  deactivateUserContract,
  listUsersContract,
  readUserContract,
  updateUserContract,
  userProgressContract,
  userTimelineContract,
} from "./users";

/** Every endpoint of the onboarding API. */
export const onboardingApi = [
  createUserContract,
  listEmployeesContract,
  listSequencesContract,
  planOffboardingContract,
  listUsersContract,
  createUsersContract,
  readUserContract,
  updateUserContract,
  deactivateUserContract,
  assignSequencesContract,
  userProgressContract,
  userTimelineContract,
  cancelOffboardingContract,
] as const;

/** The onboarding API as OpenAPI 3.1. */
export const onboardingDocument = () =>
  buildDocument({
    title: "Muster onboarding API",
    version: "1",
    description:
      "Add people, give them sequences, plan their last day. Scripts written for ChiefOnboarding's API run unchanged. Every path works with and without the slash at its end. Error sentences follow `Accept-Language` (en, nl, fr, de, tr, pt, ja, es, cs).",
    contracts: onboardingApi,
    webhooks: documentedEvents,
    securitySchemes: {
      apiToken: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        description: "The word `Token`, a space and a key of an administrator.",
      },
    },
  });
