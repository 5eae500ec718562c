-- The list of decisions, latest first, goes on from any place without sorting what came before.
CREATE INDEX "LeaveApplication_decided" ON "LeaveApplication" ("decidedAt" DESC, "id" DESC)
  WHERE "decidedAt" IS NOT NULL;
