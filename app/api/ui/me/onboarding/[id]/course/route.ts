import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { answerCourse } from "@/lib/onboarding/commands/courses";
import { answerCourseContract } from "@/lib/onboarding/contract/portal";

const handler = resource(
  route(answerCourseContract, ({ actor, params, body }) =>
    answerCourse(actor, { assignmentId: params.id, answers: body.answers }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
