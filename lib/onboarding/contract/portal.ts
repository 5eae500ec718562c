import { contract } from "@/lib/http/contract";
import { assignmentParams, completeInput, courseInput, courseResult, progress } from "../schema/portal";

const common = { auth: "session", dialect: "problem", tag: "Onboarding" } as const;

export const completeItemContract = contract({
  ...common,
  id: "completeItem",
  method: "POST",
  path: "/api/ui/me/onboarding/{id}/complete",
  summary: "Mark one of my to-dos as done, with the answers to its form, or a resource as read",
  params: assignmentParams,
  body: completeInput,
  response: progress,
});

export const undoItemContract = contract({
  ...common,
  id: "undoItem",
  method: "POST",
  path: "/api/ui/me/onboarding/{id}/undo",
  summary: "Open a to-do again that I did today",
  params: assignmentParams,
  response: progress,
});

export const answerCourseContract = contract({
  ...common,
  id: "answerCourse",
  method: "POST",
  path: "/api/ui/me/onboarding/{id}/course",
  summary: "Try a course of mine",
  params: assignmentParams,
  body: courseInput,
  response: courseResult,
});

export const appointmentFileContract = contract({
  ...common,
  id: "appointmentFile",
  method: "GET",
  path: "/api/ui/me/onboarding/{id}/calendar.ics",
  summary: "One of my appointments as a file for my calendar",
  params: assignmentParams,
  produces: "text/calendar",
});
