-- AlterTable
ALTER TABLE "LeaveApplication" ADD COLUMN     "decidedForId" INTEGER;

-- AlterTable
ALTER TABLE "LeaveStatusChange" ADD COLUMN     "forId" INTEGER;

-- CreateTable
CREATE TABLE "StandIn" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "standInId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StandIn_personId_to_idx" ON "StandIn"("personId", "to");

-- CreateIndex
CREATE INDEX "StandIn_standInId_to_idx" ON "StandIn"("standInId", "to");

-- CreateIndex
CREATE INDEX "StandIn_createdById_idx" ON "StandIn"("createdById");

-- CreateIndex
CREATE INDEX "LeaveApplication_decidedForId_idx" ON "LeaveApplication"("decidedForId");

-- CreateIndex
CREATE INDEX "LeaveStatusChange_forId_idx" ON "LeaveStatusChange"("forId");

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_decidedForId_fkey" FOREIGN KEY ("decidedForId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandIn" ADD CONSTRAINT "StandIn_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveStatusChange" ADD CONSTRAINT "LeaveStatusChange_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "StandIn"
  ADD CONSTRAINT "StandIn_days_in_order" CHECK ("from" <= "to"),
  ADD CONSTRAINT "StandIn_not_oneself" CHECK ("personId" <> "standInId"),
  ADD CONSTRAINT "StandIn_no_overlap" EXCLUDE USING gist
    ("personId" WITH =, daterange("from", "to", '[]') WITH &&) WHERE ("endedAt" IS NULL);
