-- CreateEnum
CREATE TYPE "TaskReminder" AS ENUM ('dueDay', 'moment', 'none');

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "remindAt" TIMESTAMPTZ(0),
ADD COLUMN     "reminder" "TaskReminder" NOT NULL DEFAULT 'dueDay';

-- AlterTable
ALTER TABLE "TaskComment" ADD COLUMN     "editedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "TaskMention" (
    "commentId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,

    CONSTRAINT "TaskMention_pkey" PRIMARY KEY ("commentId","position")
);

-- CreateIndex
CREATE INDEX "TaskMention_personId_idx" ON "TaskMention"("personId");

-- AddForeignKey
ALTER TABLE "TaskMention" ADD CONSTRAINT "TaskMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "TaskComment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskMention" ADD CONSTRAINT "TaskMention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The orders of the list of open tasks, the undated ones last, and of the done ones.
CREATE INDEX "Task_open_by_due" ON "Task" (COALESCE("dueDay", 'infinity'::date), "id") WHERE "doneAt" IS NULL;
CREATE INDEX "Task_open_by_priority" ON "Task"
  ((CASE "priority" WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END), COALESCE("dueDay", 'infinity'::date), "id")
  WHERE "doneAt" IS NULL;
CREATE INDEX "Task_done" ON "Task" ("doneAt", "id") WHERE "doneAt" IS NOT NULL;
-- What the clock asks every other second: whose reminder is due.
CREATE INDEX "Task_to_remind" ON "Task" ("remindAt", "id")
  WHERE "doneAt" IS NULL AND "remindedAt" IS NULL AND "assigneeId" IS NOT NULL AND "remindAt" IS NOT NULL;

-- Open tasks whose day has not come are reminded of like new ones.
UPDATE "Task" t SET "remindAt" = (t."dueDay" + time '08:00') AT TIME ZONE p.timezone
  FROM "Person" p
 WHERE p.id = t."assigneeId" AND t."doneAt" IS NULL AND t."dueDay" > CURRENT_DATE;
