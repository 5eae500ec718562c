-- CreateEnum
CREATE TYPE "SpreadState" AS ENUM ('waiting', 'done', 'failed');

-- CreateTable
CREATE TABLE "SequenceSpread" (
    "id" SERIAL NOT NULL,
    "sequenceId" INTEGER NOT NULL,
    "startedById" INTEGER,
    "startedBy" TEXT NOT NULL,
    "startedFrom" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "stoppedBy" TEXT,

    CONSTRAINT "SequenceSpread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpreadPerson" (
    "spreadId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "seen" VARCHAR(64) NOT NULL,
    "past" JSONB NOT NULL,
    "state" "SpreadState" NOT NULL DEFAULT 'waiting',
    "failure" TEXT,

    CONSTRAINT "SpreadPerson_pkey" PRIMARY KEY ("spreadId","personId")
);

-- CreateIndex
CREATE INDEX "SequenceSpread_sequenceId_id_idx" ON "SequenceSpread"("sequenceId", "id");

-- CreateIndex
CREATE INDEX "SequenceSpread_startedById_idx" ON "SequenceSpread"("startedById");

-- CreateIndex
CREATE INDEX "SpreadPerson_personId_idx" ON "SpreadPerson"("personId");

-- AddForeignKey
ALTER TABLE "SequenceSpread" ADD CONSTRAINT "SequenceSpread_sequenceId_fkey" FOREIGN KEY ("sequenceId") REFERENCES "Sequence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SequenceSpread" ADD CONSTRAINT "SequenceSpread_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpreadPerson" ADD CONSTRAINT "SpreadPerson_spreadId_fkey" FOREIGN KEY ("spreadId") REFERENCES "SequenceSpread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpreadPerson" ADD CONSTRAINT "SpreadPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One of a sequence at a time, and what the clock asks every other second: which ones run.
CREATE UNIQUE INDEX "SequenceSpread_running" ON "SequenceSpread" ("sequenceId") WHERE "endedAt" IS NULL;
-- Who is next.
CREATE INDEX "SpreadPerson_waiting" ON "SpreadPerson" ("spreadId", "personId") WHERE state = 'waiting';
