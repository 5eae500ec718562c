-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'kept', 'failed');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('queued', 'delivered', 'failed');

-- CreateEnum
CREATE TYPE "SecondFactorKind" AS ENUM ('totp', 'passkey', 'recovery');

-- CreateEnum
CREATE TYPE "InviteKind" AS ENUM ('access', 'reset', 'preboarding');

-- CreateEnum
CREATE TYPE "LeavePeriodKind" AS ENUM ('rolling', 'calendarYear');

-- CreateEnum
CREATE TYPE "LeaveStatus" AS ENUM ('pending', 'approved', 'denied', 'withdrawn');

-- CreateEnum
CREATE TYPE "TrackerUnit" AS ENUM ('days', 'hours');

-- CreateEnum
CREATE TYPE "TrackerEntryKind" AS ENUM ('grant', 'accrual', 'carryOver', 'expiry', 'debit', 'correction');

-- CreateEnum
CREATE TYPE "SequenceCategory" AS ENUM ('onboarding', 'offboarding');

-- CreateEnum
CREATE TYPE "TriggerKind" AS ENUM ('unconditional', 'beforeStart', 'afterStart', 'todosDone', 'tasksDone', 'beforeLastDay', 'accessRevoked');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('todo', 'resource', 'appointment', 'introduction', 'badge', 'preboarding', 'message', 'task', 'hardware', 'webhook');

-- CreateEnum
CREATE TYPE "StepState" AS ENUM ('waiting', 'due', 'fired', 'parked', 'skipped');

-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('open', 'done', 'withdrawn');

-- CreateEnum
CREATE TYPE "TaskPriority" AS ENUM ('low', 'normal', 'high');

-- CreateEnum
CREATE TYPE "AvailabilityKind" AS ENUM ('available', 'unavailable', 'preferred');

-- CreateTable
CREATE TABLE "Mail" (
    "id" SERIAL NOT NULL,
    "messageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" INTEGER,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "serverAnswer" TEXT,
    "notBefore" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Webhook" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "previousSecret" BYTEA,
    "events" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" SERIAL NOT NULL,
    "webhookId" INTEGER,
    "messageId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" INTEGER,
    "answer" TEXT,
    "nextTryAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" INTEGER,
    "actorName" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileObject" (
    "id" SERIAL NOT NULL,
    "ownerId" INTEGER,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "key" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FileObject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "personId" INTEGER NOT NULL,
    "passwordHash" TEXT,
    "passwordSetAt" TIMESTAMPTZ(3),
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "lastSignInAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "SecondFactorKind" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "secret" BYTEA NOT NULL,
    "credential" TEXT,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "confirmedAt" TIMESTAMPTZ(3),
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "personId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "hash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TokenFamily" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "TokenFamily_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefreshToken" (
    "id" SERIAL NOT NULL,
    "familyId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "hash" BYTEA NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "consumedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RefreshToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccessToken" (
    "id" SERIAL NOT NULL,
    "familyId" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AccessToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedToken" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "InviteKind" NOT NULL,
    "hash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyRecord" (
    "id" SERIAL NOT NULL,
    "scope" TEXT NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "bodyHash" BYTEA NOT NULL,
    "status" INTEGER,
    "body" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "sendAccessMails" BOOLEAN NOT NULL DEFAULT true,
    "sendOverdueMails" BOOLEAN NOT NULL DEFAULT true,
    "passwordGrant" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveReason" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "colour" TEXT NOT NULL DEFAULT 'sky',
    "selectable" BOOLEAN NOT NULL DEFAULT true,
    "autoApprove" BOOLEAN NOT NULL DEFAULT false,
    "archivedAt" TIMESTAMPTZ(3),
    "maxConsecutiveDays" INTEGER,
    "maxOccasions" INTEGER,
    "maxDaysInPeriod" INTEGER,
    "periodKind" "LeavePeriodKind" NOT NULL DEFAULT 'rolling',
    "periodMonths" INTEGER NOT NULL DEFAULT 12,
    "minDaysBetween" INTEGER,
    "bufferDays" INTEGER,
    "trackerId" INTEGER,
    "minBalance" DECIMAL(10,2),

    CONSTRAINT "LeaveReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveReasonPredecessor" (
    "reasonId" INTEGER NOT NULL,
    "predecessorId" INTEGER NOT NULL,

    CONSTRAINT "LeaveReasonPredecessor_pkey" PRIMARY KEY ("reasonId","predecessorId")
);

-- CreateTable
CREATE TABLE "LeaveApplication" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "reasonId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "receiverId" INTEGER,
    "startsLocal" TIMESTAMP(0) NOT NULL,
    "endsLocal" TIMESTAMP(0) NOT NULL,
    "timezone" TEXT NOT NULL,
    "allDay" BOOLEAN NOT NULL,
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "startsAt" TIMESTAMPTZ(0) NOT NULL,
    "endsAt" TIMESTAMPTZ(0) NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "status" "LeaveStatus" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" INTEGER,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionComment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LeaveApplication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LeaveStatusChange" (
    "id" SERIAL NOT NULL,
    "applicationId" INTEGER NOT NULL,
    "from" "LeaveStatus",
    "to" "LeaveStatus" NOT NULL,
    "byId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LeaveStatusChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimeTracker" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "unit" "TrackerUnit" NOT NULL DEFAULT 'days',
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TimeTracker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrackerEntry" (
    "id" SERIAL NOT NULL,
    "trackerId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "TrackerEntryKind" NOT NULL,
    "day" DATE NOT NULL,
    "amount" DECIMAL(10,2) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "applicationId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TrackerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PayrollPeriod" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "finalisedById" INTEGER,
    "finalisedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PayrollPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sequence" (
    "id" SERIAL NOT NULL,
    "name" VARCHAR(240) NOT NULL,
    "category" "SequenceCategory" NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Sequence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" SERIAL NOT NULL,
    "sequenceId" INTEGER NOT NULL,
    "triggerKind" "TriggerKind" NOT NULL,
    "days" INTEGER,
    "minute" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockCondition" (
    "blockId" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,

    CONSTRAINT "BlockCondition_pkey" PRIMARY KEY ("blockId","templateId")
);

-- CreateTable
CREATE TABLE "Template" (
    "id" SERIAL NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "name" VARCHAR(240) NOT NULL,
    "content" JSONB NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BlockItem" (
    "id" SERIAL NOT NULL,
    "blockId" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "BlockItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonSequence" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "sequenceId" INTEGER NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "assignedById" INTEGER,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonSequence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Step" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "triggerKey" TEXT NOT NULL,
    "triggerKind" "TriggerKind" NOT NULL,
    "days" INTEGER,
    "minute" INTEGER,
    "conditions" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "dueAt" TIMESTAMPTZ(0),
    "dueLocal" TIMESTAMP(0),
    "timezone" TEXT NOT NULL,
    "state" "StepState" NOT NULL,
    "firedAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "retryAt" TIMESTAMPTZ(3),

    CONSTRAINT "Step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StepItem" (
    "id" SERIAL NOT NULL,
    "stepId" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "firedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StepItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StepItemSource" (
    "stepItemId" INTEGER NOT NULL,
    "personSequenceId" INTEGER NOT NULL,

    CONSTRAINT "StepItemSource_pkey" PRIMARY KEY ("stepItemId","personSequenceId")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "stepItemId" INTEGER,
    "templateId" INTEGER,
    "kind" "ItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "dueDay" DATE,
    "state" "AssignmentState" NOT NULL DEFAULT 'open',
    "answers" JSONB,
    "score" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "aboutId" INTEGER,
    "assigneeId" INTEGER,
    "meantFor" TEXT NOT NULL DEFAULT '',
    "priority" "TaskPriority" NOT NULL DEFAULT 'normal',
    "dueDay" DATE,
    "cause" TEXT NOT NULL DEFAULT '',
    "stepItemId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneById" INTEGER,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskComment" (
    "id" SERIAL NOT NULL,
    "taskId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TaskComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntegrationAccount" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IntegrationAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offboarding" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "lastDay" DATE NOT NULL,
    "previousLastDay" DATE,
    "handedOver" JSONB NOT NULL DEFAULT '{}',
    "plannedAt" TIMESTAMPTZ(3) NOT NULL,
    "plannedById" INTEGER,
    "cancelledAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offboarding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" INTEGER,
    "timezone" TEXT NOT NULL,
    "publishedThrough" DATE,
    "salaryLockedThrough" DATE,
    "employeesChooseReceiver" BOOLEAN NOT NULL DEFAULT true,
    "approvalFreesShifts" BOOLEAN NOT NULL DEFAULT false,
    "minRestHours" INTEGER NOT NULL DEFAULT 11,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Section" (
    "id" SERIAL NOT NULL,
    "unitId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicHoliday" (
    "id" SERIAL NOT NULL,
    "unitId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "PublicHoliday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "sectionId" INTEGER,
    "home" BOOLEAN NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Management" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "sectionId" INTEGER,
    "mayWriteAbsence" BOOLEAN NOT NULL DEFAULT true,
    "mayPlan" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Management_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "hoursPerWeek" DECIMAL(5,2) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementReason" (
    "id" SERIAL NOT NULL,
    "agreementId" INTEGER NOT NULL,
    "reasonId" INTEGER NOT NULL,
    "overrides" JSONB NOT NULL DEFAULT '{}',
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "AgreementReason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employment" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "agreementId" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "mayWriteLeave" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "firstName" VARCHAR(200) NOT NULL,
    "lastName" VARCHAR(200) NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "role" SMALLINT NOT NULL,
    "position" VARCHAR(300) NOT NULL DEFAULT '',
    "phone" VARCHAR(300) NOT NULL DEFAULT '',
    "message" TEXT NOT NULL DEFAULT '',
    "linkedin" VARCHAR(100) NOT NULL DEFAULT '',
    "facebook" VARCHAR(100) NOT NULL DEFAULT '',
    "twitter" VARCHAR(100) NOT NULL DEFAULT '',
    "timezone" TEXT NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "startDay" DATE,
    "lastDay" DATE,
    "privateEmail" VARCHAR(200),
    "active" BOOLEAN NOT NULL DEFAULT true,
    "deactivatedAt" TIMESTAMPTZ(3),
    "buddyId" INTEGER,
    "managerId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "accessMailAt" TIMESTAMPTZ(0),
    "onboardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WizardDraft" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "wizard" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WizardDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftType" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "colour" TEXT NOT NULL DEFAULT 'sky',
    "startsAt" INTEGER,
    "minutes" INTEGER,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShiftType_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shift" (
    "id" SERIAL NOT NULL,
    "unitId" INTEGER NOT NULL,
    "sectionId" INTEGER,
    "typeId" INTEGER NOT NULL,
    "personId" INTEGER,
    "startsLocal" TIMESTAMP(0) NOT NULL,
    "endsLocal" TIMESTAMP(0) NOT NULL,
    "timezone" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(0) NOT NULL,
    "endsAt" TIMESTAMPTZ(0) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "cancelledAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftBreak" (
    "id" SERIAL NOT NULL,
    "shiftId" INTEGER NOT NULL,
    "startsLocal" TIMESTAMP(0) NOT NULL,
    "endsLocal" TIMESTAMP(0) NOT NULL,
    "startsAt" TIMESTAMPTZ(0) NOT NULL,
    "endsAt" TIMESTAMPTZ(0) NOT NULL,
    "paid" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ShiftBreak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftOffer" (
    "id" SERIAL NOT NULL,
    "shiftId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShiftOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShiftClaim" (
    "id" SERIAL NOT NULL,
    "shiftId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ShiftClaim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Punch" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "timezone" TEXT NOT NULL,
    "inAt" TIMESTAMPTZ(0) NOT NULL,
    "outAt" TIMESTAMPTZ(0),
    "approvedById" INTEGER,
    "approvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Punch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Availability" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" "AvailabilityKind" NOT NULL,
    "day" DATE NOT NULL,
    "from" INTEGER NOT NULL DEFAULT 0,
    "to" INTEGER NOT NULL DEFAULT 1440,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Availability_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Mail_messageId_key" ON "Mail"("messageId");

-- CreateIndex
CREATE INDEX "Mail_createdAt_id_idx" ON "Mail"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Mail_personId_idx" ON "Mail"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_messageId_key" ON "Delivery"("messageId");

-- CreateIndex
CREATE INDEX "Delivery_webhookId_createdAt_idx" ON "Delivery"("webhookId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_id_idx" ON "AuditEntry"("subjectKind", "subjectId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "FileObject_key_key" ON "FileObject"("key");

-- CreateIndex
CREATE INDEX "FileObject_ownerId_idx" ON "FileObject"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "SecondFactor_credential_key" ON "SecondFactor"("credential");

-- CreateIndex
CREATE INDEX "SecondFactor_personId_idx" ON "SecondFactor"("personId");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_personId_idx" ON "ApiToken"("personId");

-- CreateIndex
CREATE INDEX "TokenFamily_personId_idx" ON "TokenFamily"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "RefreshToken_parentId_key" ON "RefreshToken"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "RefreshToken_hash_key" ON "RefreshToken"("hash");

-- CreateIndex
CREATE INDEX "RefreshToken_familyId_idx" ON "RefreshToken"("familyId");

-- CreateIndex
CREATE INDEX "RefreshToken_expiresAt_idx" ON "RefreshToken"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "AccessToken_hash_key" ON "AccessToken"("hash");

-- CreateIndex
CREATE INDEX "AccessToken_familyId_idx" ON "AccessToken"("familyId");

-- CreateIndex
CREATE INDEX "AccessToken_expiresAt_idx" ON "AccessToken"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "FeedToken_hash_key" ON "FeedToken"("hash");

-- CreateIndex
CREATE INDEX "FeedToken_personId_idx" ON "FeedToken"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_hash_key" ON "Invite"("hash");

-- CreateIndex
CREATE INDEX "Invite_personId_idx" ON "Invite"("personId");

-- CreateIndex
CREATE INDEX "IdempotencyRecord_expiresAt_idx" ON "IdempotencyRecord"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "IdempotencyRecord_scope_key_key" ON "IdempotencyRecord"("scope", "key");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "LeaveReason_position_id_idx" ON "LeaveReason"("position", "id");

-- CreateIndex
CREATE INDEX "LeaveReason_trackerId_idx" ON "LeaveReason"("trackerId");

-- CreateIndex
CREATE INDEX "LeaveReasonPredecessor_predecessorId_idx" ON "LeaveReasonPredecessor"("predecessorId");

-- CreateIndex
CREATE INDEX "LeaveApplication_personId_createdAt_id_idx" ON "LeaveApplication"("personId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LeaveApplication_personId_firstDay_idx" ON "LeaveApplication"("personId", "firstDay");

-- CreateIndex
CREATE INDEX "LeaveApplication_unitId_firstDay_idx" ON "LeaveApplication"("unitId", "firstDay");

-- CreateIndex
CREATE INDEX "LeaveApplication_reasonId_idx" ON "LeaveApplication"("reasonId");

-- CreateIndex
CREATE INDEX "LeaveApplication_receiverId_status_idx" ON "LeaveApplication"("receiverId", "status");

-- CreateIndex
CREATE INDEX "LeaveApplication_decidedById_idx" ON "LeaveApplication"("decidedById");

-- CreateIndex
CREATE INDEX "LeaveStatusChange_applicationId_at_idx" ON "LeaveStatusChange"("applicationId", "at");

-- CreateIndex
CREATE INDEX "LeaveStatusChange_byId_idx" ON "LeaveStatusChange"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "TimeTracker_name_key" ON "TimeTracker"("name");

-- CreateIndex
CREATE INDEX "TrackerEntry_personId_trackerId_day_idx" ON "TrackerEntry"("personId", "trackerId", "day");

-- CreateIndex
CREATE INDEX "TrackerEntry_trackerId_idx" ON "TrackerEntry"("trackerId");

-- CreateIndex
CREATE INDEX "TrackerEntry_applicationId_idx" ON "TrackerEntry"("applicationId");

-- CreateIndex
CREATE INDEX "PayrollPeriod_personId_from_idx" ON "PayrollPeriod"("personId", "from");

-- CreateIndex
CREATE INDEX "Sequence_category_name_idx" ON "Sequence"("category", "name");

-- CreateIndex
CREATE INDEX "Block_sequenceId_position_idx" ON "Block"("sequenceId", "position");

-- CreateIndex
CREATE INDEX "BlockCondition_templateId_idx" ON "BlockCondition"("templateId");

-- CreateIndex
CREATE INDEX "Template_kind_name_idx" ON "Template"("kind", "name");

-- CreateIndex
CREATE INDEX "BlockItem_templateId_idx" ON "BlockItem"("templateId");

-- CreateIndex
CREATE UNIQUE INDEX "BlockItem_blockId_templateId_key" ON "BlockItem"("blockId", "templateId");

-- CreateIndex
CREATE INDEX "PersonSequence_sequenceId_idx" ON "PersonSequence"("sequenceId");

-- CreateIndex
CREATE INDEX "PersonSequence_assignedById_idx" ON "PersonSequence"("assignedById");

-- CreateIndex
CREATE UNIQUE INDEX "PersonSequence_personId_sequenceId_key" ON "PersonSequence"("personId", "sequenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Step_personId_triggerKey_key" ON "Step"("personId", "triggerKey");

-- CreateIndex
CREATE INDEX "StepItem_templateId_idx" ON "StepItem"("templateId");

-- CreateIndex
CREATE UNIQUE INDEX "StepItem_stepId_templateId_key" ON "StepItem"("stepId", "templateId");

-- CreateIndex
CREATE INDEX "StepItemSource_personSequenceId_idx" ON "StepItemSource"("personSequenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_stepItemId_key" ON "Assignment"("stepItemId");

-- CreateIndex
CREATE INDEX "Assignment_personId_state_idx" ON "Assignment"("personId", "state");

-- CreateIndex
CREATE INDEX "Assignment_templateId_idx" ON "Assignment"("templateId");

-- CreateIndex
CREATE UNIQUE INDEX "Task_stepItemId_key" ON "Task"("stepItemId");

-- CreateIndex
CREATE INDEX "Task_assigneeId_doneAt_idx" ON "Task"("assigneeId", "doneAt");

-- CreateIndex
CREATE INDEX "Task_aboutId_idx" ON "Task"("aboutId");

-- CreateIndex
CREATE INDEX "Task_createdById_idx" ON "Task"("createdById");

-- CreateIndex
CREATE INDEX "Task_doneById_idx" ON "Task"("doneById");

-- CreateIndex
CREATE INDEX "Task_dueDay_idx" ON "Task"("dueDay");

-- CreateIndex
CREATE INDEX "TaskComment_taskId_createdAt_idx" ON "TaskComment"("taskId", "createdAt");

-- CreateIndex
CREATE INDEX "TaskComment_authorId_idx" ON "TaskComment"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "IntegrationAccount_personId_name_key" ON "IntegrationAccount"("personId", "name");

-- CreateIndex
CREATE INDEX "Offboarding_personId_idx" ON "Offboarding"("personId");

-- CreateIndex
CREATE INDEX "Offboarding_plannedById_idx" ON "Offboarding"("plannedById");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "Unit_name_idx" ON "Unit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Section_unitId_name_key" ON "Section"("unitId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "PublicHoliday_unitId_day_key" ON "PublicHoliday"("unitId", "day");

-- CreateIndex
CREATE INDEX "Membership_personId_from_idx" ON "Membership"("personId", "from");

-- CreateIndex
CREATE INDEX "Membership_unitId_idx" ON "Membership"("unitId");

-- CreateIndex
CREATE INDEX "Membership_sectionId_idx" ON "Membership"("sectionId");

-- CreateIndex
CREATE INDEX "Management_unitId_idx" ON "Management"("unitId");

-- CreateIndex
CREATE INDEX "Management_sectionId_idx" ON "Management"("sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "Management_personId_unitId_sectionId_key" ON "Management"("personId", "unitId", "sectionId");

-- CreateIndex
CREATE INDEX "AgreementReason_reasonId_idx" ON "AgreementReason"("reasonId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementReason_agreementId_reasonId_key" ON "AgreementReason"("agreementId", "reasonId");

-- CreateIndex
CREATE INDEX "Employment_personId_from_idx" ON "Employment"("personId", "from");

-- CreateIndex
CREATE INDEX "Employment_agreementId_idx" ON "Employment"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_buddyId_idx" ON "Person"("buddyId");

-- CreateIndex
CREATE INDEX "Person_managerId_idx" ON "Person"("managerId");

-- CreateIndex
CREATE INDEX "Person_createdById_idx" ON "Person"("createdById");

-- CreateIndex
CREATE INDEX "Person_lastName_firstName_id_idx" ON "Person"("lastName", "firstName", "id");

-- CreateIndex
CREATE INDEX "Person_startDay_id_idx" ON "Person"("startDay", "id");

-- CreateIndex
CREATE INDEX "Person_lastDay_idx" ON "Person"("lastDay");

-- CreateIndex
CREATE UNIQUE INDEX "WizardDraft_personId_wizard_key" ON "WizardDraft"("personId", "wizard");

-- CreateIndex
CREATE UNIQUE INDEX "ShiftType_name_key" ON "ShiftType"("name");

-- CreateIndex
CREATE INDEX "Shift_personId_startsLocal_endsLocal_id_idx" ON "Shift"("personId", "startsLocal", "endsLocal", "id");

-- CreateIndex
CREATE INDEX "Shift_unitId_startsLocal_id_idx" ON "Shift"("unitId", "startsLocal", "id");

-- CreateIndex
CREATE INDEX "Shift_sectionId_idx" ON "Shift"("sectionId");

-- CreateIndex
CREATE INDEX "Shift_typeId_idx" ON "Shift"("typeId");

-- CreateIndex
CREATE INDEX "ShiftBreak_shiftId_startsAt_idx" ON "ShiftBreak"("shiftId", "startsAt");

-- CreateIndex
CREATE INDEX "ShiftOffer_shiftId_idx" ON "ShiftOffer"("shiftId");

-- CreateIndex
CREATE INDEX "ShiftOffer_personId_idx" ON "ShiftOffer"("personId");

-- CreateIndex
CREATE INDEX "ShiftClaim_shiftId_idx" ON "ShiftClaim"("shiftId");

-- CreateIndex
CREATE INDEX "ShiftClaim_personId_idx" ON "ShiftClaim"("personId");

-- CreateIndex
CREATE INDEX "Punch_personId_inAt_idx" ON "Punch"("personId", "inAt");

-- CreateIndex
CREATE INDEX "Punch_unitId_inAt_idx" ON "Punch"("unitId", "inAt");

-- CreateIndex
CREATE INDEX "Punch_approvedById_idx" ON "Punch"("approvedById");

-- CreateIndex
CREATE INDEX "Availability_personId_day_idx" ON "Availability"("personId", "day");

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_webhookId_fkey" FOREIGN KEY ("webhookId") REFERENCES "Webhook"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileObject" ADD CONSTRAINT "FileObject_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TokenFamily" ADD CONSTRAINT "TokenFamily_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefreshToken" ADD CONSTRAINT "RefreshToken_familyId_fkey" FOREIGN KEY ("familyId") REFERENCES "TokenFamily"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefreshToken" ADD CONSTRAINT "RefreshToken_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "RefreshToken"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccessToken" ADD CONSTRAINT "AccessToken_familyId_fkey" FOREIGN KEY ("familyId") REFERENCES "TokenFamily"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedToken" ADD CONSTRAINT "FeedToken_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveReason" ADD CONSTRAINT "LeaveReason_trackerId_fkey" FOREIGN KEY ("trackerId") REFERENCES "TimeTracker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveReasonPredecessor" ADD CONSTRAINT "LeaveReasonPredecessor_reasonId_fkey" FOREIGN KEY ("reasonId") REFERENCES "LeaveReason"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveReasonPredecessor" ADD CONSTRAINT "LeaveReasonPredecessor_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "LeaveReason"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_reasonId_fkey" FOREIGN KEY ("reasonId") REFERENCES "LeaveReason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_receiverId_fkey" FOREIGN KEY ("receiverId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveApplication" ADD CONSTRAINT "LeaveApplication_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveStatusChange" ADD CONSTRAINT "LeaveStatusChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "LeaveApplication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LeaveStatusChange" ADD CONSTRAINT "LeaveStatusChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerEntry" ADD CONSTRAINT "TrackerEntry_trackerId_fkey" FOREIGN KEY ("trackerId") REFERENCES "TimeTracker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerEntry" ADD CONSTRAINT "TrackerEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrackerEntry" ADD CONSTRAINT "TrackerEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "LeaveApplication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PayrollPeriod" ADD CONSTRAINT "PayrollPeriod_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_sequenceId_fkey" FOREIGN KEY ("sequenceId") REFERENCES "Sequence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockCondition" ADD CONSTRAINT "BlockCondition_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockCondition" ADD CONSTRAINT "BlockCondition_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockItem" ADD CONSTRAINT "BlockItem_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BlockItem" ADD CONSTRAINT "BlockItem_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonSequence" ADD CONSTRAINT "PersonSequence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonSequence" ADD CONSTRAINT "PersonSequence_sequenceId_fkey" FOREIGN KEY ("sequenceId") REFERENCES "Sequence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonSequence" ADD CONSTRAINT "PersonSequence_assignedById_fkey" FOREIGN KEY ("assignedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Step" ADD CONSTRAINT "Step_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepItem" ADD CONSTRAINT "StepItem_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepItem" ADD CONSTRAINT "StepItem_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepItemSource" ADD CONSTRAINT "StepItemSource_stepItemId_fkey" FOREIGN KEY ("stepItemId") REFERENCES "StepItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StepItemSource" ADD CONSTRAINT "StepItemSource_personSequenceId_fkey" FOREIGN KEY ("personSequenceId") REFERENCES "PersonSequence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_stepItemId_fkey" FOREIGN KEY ("stepItemId") REFERENCES "StepItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_doneById_fkey" FOREIGN KEY ("doneById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_stepItemId_fkey" FOREIGN KEY ("stepItemId") REFERENCES "StepItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskComment" ADD CONSTRAINT "TaskComment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskComment" ADD CONSTRAINT "TaskComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntegrationAccount" ADD CONSTRAINT "IntegrationAccount_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offboarding" ADD CONSTRAINT "Offboarding_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offboarding" ADD CONSTRAINT "Offboarding_plannedById_fkey" FOREIGN KEY ("plannedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicHoliday" ADD CONSTRAINT "PublicHoliday_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Management" ADD CONSTRAINT "Management_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Management" ADD CONSTRAINT "Management_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Management" ADD CONSTRAINT "Management_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementReason" ADD CONSTRAINT "AgreementReason_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementReason" ADD CONSTRAINT "AgreementReason_reasonId_fkey" FOREIGN KEY ("reasonId") REFERENCES "LeaveReason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_buddyId_fkey" FOREIGN KEY ("buddyId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WizardDraft" ADD CONSTRAINT "WizardDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_typeId_fkey" FOREIGN KEY ("typeId") REFERENCES "ShiftType"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shift" ADD CONSTRAINT "Shift_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftBreak" ADD CONSTRAINT "ShiftBreak_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftOffer" ADD CONSTRAINT "ShiftOffer_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftOffer" ADD CONSTRAINT "ShiftOffer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftClaim" ADD CONSTRAINT "ShiftClaim_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "Shift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShiftClaim" ADD CONSTRAINT "ShiftClaim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Punch" ADD CONSTRAINT "Punch_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Punch" ADD CONSTRAINT "Punch_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Punch" ADD CONSTRAINT "Punch_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
