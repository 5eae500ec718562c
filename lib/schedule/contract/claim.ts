import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";

export const claimOpenShiftContract = contract({
  id: "claimOpenShift",
  method: "POST",
  path: "/api/ui/shifts/{id}/claim",
  auth: "session",
  dialect: "problem",
  tag: "Shifts",
  summary: "Take a shift that nobody has; of two at once one wins",
  params: z.object({ id: pathId }),
  body: z.strictObject({}),
  errors: [
    { status: 409, code: "CONFLICT", description: "Somebody has it, or it does not fit; `reason` says why." },
  ],
});
