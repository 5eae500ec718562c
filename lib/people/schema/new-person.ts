import type { z } from "zod";
import { pastChoices } from "@/lib/onboarding/schema/preview";
import { id } from "@/lib/org/schema/ids";
import { createPersonInput, privateEmail } from "./person";

/**
 * What the wizard sends: a new person as the API takes one, where preboarding pages go, what becomes of moments already
 * past, and where and under which agreement they will work.
 */
export const newPersonInput = createPersonInput.safeExtend({
  private_email: privateEmail.default(null),
  past: pastChoices,
  unitId: id.nullable().default(null),
  sectionId: id.nullable().default(null),
  agreementId: id.nullable().default(null),
});

/** As it stands in the form, before it is checked. */
export type NewPersonValues = z.input<typeof newPersonInput>;
export type NewPerson = z.output<typeof newPersonInput>;
