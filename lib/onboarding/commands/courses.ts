import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { loadOwnAssignment } from "../queries/assignment";
import { type CourseAnswers, isOver, type Mark, markCourse } from "../rules/marking";
import { afterDone } from "./after-done";

/**
 * Marks a try at one's own course. Passing, or failing where there is no second try, ends it.
 * Raises NOT_FOUND, and CONFLICT when it is over already.
 */
export async function answerCourse(
  actor: PersonActor,
  { assignmentId, answers }: { assignmentId: number; answers: CourseAnswers },
  outer?: Tx,
): Promise<Mark & { over: boolean }> {
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, actor.id);
    const assignment = await loadOwnAssignment(tx, assignmentId, actor.id);
    const course = assignment.item.kind === "resource" ? assignment.item.content.course : null;
    if (!course) throw notFound();
    if (assignment.state === "done") {
      throw new AppError("CONFLICT", "This course is finished.", { reason: "COURSE_OVER" });
    }
    const mark = markCourse(course, answers);
    const over = isOver(course, mark);
    await tx.assignment.update({
      where: { id: assignmentId },
      data: {
        attempts: { increment: 1 },
        score: Math.max(mark.score, assignment.score ?? 0),
        answers: answers as Record<string, string[]>,
        ...(over ? { state: "done" as const, doneAt: at } : {}),
      },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "onboarding.courseAnswered",
      subject: { kind: "person", id: actor.id },
      after: { assignment: assignmentId, score: mark.score, passed: mark.passed },
    });
    if (over) await afterDone(tx, actor.id, at);
    return { ...mark, over };
  }, outer);
}
