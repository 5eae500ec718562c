-- CreateEnum
CREATE TYPE "SecondFactorDuty" AS ENUM ('nobody', 'administrators', 'managers');

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "secondFactorFor" "SecondFactorDuty" NOT NULL DEFAULT 'nobody';
