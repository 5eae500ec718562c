-- CreateIndex
CREATE INDEX "Person_role_lastName_firstName_id_idx" ON "Person"("role", "lastName", "firstName", "id");

-- Leavers pile up over the years; the list of them, and of those about to leave, does not read everybody.
CREATE INDEX "Person_inactive" ON "Person" ("lastName", "firstName", "id") WHERE NOT "active";
CREATE INDEX "Person_leaving" ON "Person" ("lastName", "firstName", "id") WHERE "active" AND "lastDay" IS NOT NULL;
-- New hires who are not through yet: what the list of people shows progress for.
CREATE INDEX "Person_onboarding" ON "Person" ("lastName", "firstName", "id")
  WHERE "active" AND "lastDay" IS NULL AND "role" = 0 AND "onboardedAt" IS NULL;
