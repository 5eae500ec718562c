import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { choosePasswordInput, endSessionInput, resetRequest } from "./schema";

const common = { dialect: "problem", tag: "Sign-in" } as const;

export const choosePasswordContract = contract({
  ...common,
  id: "choosePassword",
  method: "POST",
  path: "/api/ui/auth/choose-password",
  auth: "public",
  summary: "Use a mailed link once to choose a password",
  body: choosePasswordInput,
  response: z.object({ email: z.string() }),
});

export const requestResetContract = contract({
  ...common,
  id: "requestPasswordReset",
  method: "POST",
  path: "/api/ui/auth/request-reset",
  auth: "public",
  summary: "Have a link mailed to choose a new password; the answer never tells whether the account exists",
  body: resetRequest,
  status: 202,
});

export const signOutEverywhereContract = contract({
  ...common,
  id: "signOutEverywhere",
  beforeEnrolment: true,
  method: "POST",
  path: "/api/ui/auth/sign-out-everywhere",
  auth: "session",
  summary: "End every session and API sign-in of mine",
  body: z.strictObject({}),
});

export const endSessionContract = contract({
  ...common,
  id: "endSession",
  method: "POST",
  path: "/api/ui/me/sessions/end",
  auth: "session",
  summary: "End one of my sessions",
  body: endSessionInput,
});

export const endOtherSessionsContract = contract({
  ...common,
  id: "endOtherSessions",
  method: "POST",
  path: "/api/ui/me/sessions/end-others",
  auth: "session",
  summary: "End my other sessions, and what signed in to the employee API as me",
  body: z.strictObject({}),
  response: z.object({ ended: z.int() }),
});
