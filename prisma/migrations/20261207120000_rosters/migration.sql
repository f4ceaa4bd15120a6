-- CreateEnum
CREATE TYPE "roster_state" AS ENUM ('READ', 'RECORDED');

-- AlterEnum
ALTER TYPE "attendance_method" ADD VALUE 'ROSTER';

-- AlterTable
ALTER TABLE "attendance" ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "roster_id" UUID;

-- CreateTable
CREATE TABLE "roster" (
    "id" UUID NOT NULL,
    "session_id" TEXT NOT NULL,
    "state" "roster_state" NOT NULL,
    "row_count" INTEGER NOT NULL,
    "unmatched_count" INTEGER NOT NULL,
    "unmatched" JSONB NOT NULL,
    "first_joined_at" TIMESTAMPTZ(3),
    "last_left_at" TIMESTAMPTZ(3),
    "least_minutes" INTEGER,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_person" (
    "roster_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "rows" INTEGER[],
    "minutes" INTEGER NOT NULL,
    "name_rows" INTEGER[],
    "minutes_with_name" INTEGER NOT NULL,
    "joined_at" TIMESTAMPTZ(3),

    CONSTRAINT "roster_person_pkey" PRIMARY KEY ("roster_id","registration_id")
);

-- CreateIndex
CREATE INDEX "roster_session_id_idx" ON "roster"("session_id");

-- CreateIndex
CREATE INDEX "roster_person_registration_id_idx" ON "roster_person"("registration_id");

-- CreateIndex
CREATE INDEX "attendance_roster_id_idx" ON "attendance"("roster_id");

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_roster_id_fkey" FOREIGN KEY ("roster_id") REFERENCES "roster"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster" ADD CONSTRAINT "roster_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_person" ADD CONSTRAINT "roster_person_roster_id_fkey" FOREIGN KEY ("roster_id") REFERENCES "roster"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_person" ADD CONSTRAINT "roster_person_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
