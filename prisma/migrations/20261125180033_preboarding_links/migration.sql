-- AlterEnum: nobody ever had an invite to preboarding pages; they have links of their own now.
CREATE TYPE "InviteKind_new" AS ENUM ('access', 'reset');
ALTER TABLE "Invite" ALTER COLUMN "kind" TYPE "InviteKind_new" USING ("kind"::text::"InviteKind_new");
ALTER TYPE "InviteKind" RENAME TO "InviteKind_old";
ALTER TYPE "InviteKind_new" RENAME TO "InviteKind";
DROP TYPE "public"."InviteKind_old";

-- CreateTable
CREATE TABLE "PreboardingLink" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "sentTo" VARCHAR(200) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "firstOpenedAt" TIMESTAMPTZ(3),
    "lastOpenedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreboardingLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PreboardingLink_hash_key" ON "PreboardingLink"("hash");

-- CreateIndex
CREATE INDEX "PreboardingLink_personId_id_idx" ON "PreboardingLink"("personId", "id" DESC);

-- AddForeignKey
ALTER TABLE "PreboardingLink" ADD CONSTRAINT "PreboardingLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
