import type { z } from "zod";
import { pastChoices } from "@/lib/onboarding/schema/preview";
import { createPersonInput } from "./person";

/** What the wizard sends: a new person as the API takes one, and what becomes of moments already past. */
export const newPersonInput = createPersonInput.safeExtend({ past: pastChoices });

/** As it stands in the form, before it is checked. */
export type NewPersonValues = z.input<typeof newPersonInput>;
export type NewPerson = z.output<typeof newPersonInput>;
