import { z } from "zod";
import type { Form } from "@/lib/onboarding/content/form";
import { answersTo } from "@/lib/onboarding/rules/answers";

/** What the form of a to-do holds: answers that the server would take. */
export const portalSchema = (questions: Form) => z.object({ answers: answersTo(questions) });
