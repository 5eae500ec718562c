-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "mailsOff" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "overdueToldTo" TIMESTAMPTZ(3);

-- The one switch there was lives on among the others.
UPDATE "Organisation" SET "mailsOff" = ARRAY['overdue'] WHERE NOT "sendOverdueMails";
ALTER TABLE "Organisation" DROP COLUMN "sendOverdueMails";

-- CreateTable
CREATE TABLE "MailText" (
    "kind" TEXT NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailText_pkey" PRIMARY KEY ("kind","language")
);
