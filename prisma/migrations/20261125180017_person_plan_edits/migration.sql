-- AlterTable
ALTER TABLE "Step" ADD COLUMN     "setDays" INTEGER,
ADD COLUMN     "setLocal" TIMESTAMP(0);

-- AlterTable
ALTER TABLE "StepItem" ADD COLUMN     "leftOutAt" TIMESTAMPTZ(3);
