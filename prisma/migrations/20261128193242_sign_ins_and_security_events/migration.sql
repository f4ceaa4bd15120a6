-- CreateEnum
CREATE TYPE "security_event_kind" AS ENUM ('SIGN_IN_CODE_WRONG', 'AUTHENTICATOR_CODE_WRONG', 'RECOVERY_CODE_WRONG', 'PASSKEY_REFUSED', 'LOCKED', 'ACT_REFUSED', 'PROGRAM_REFUSED');

-- AlterTable
ALTER TABLE "sign_in" ADD COLUMN     "factor" TEXT,
ADD COLUMN     "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "security_event" (
    "user_id" TEXT NOT NULL,
    "kind" "security_event_kind" NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "security_event_pkey" PRIMARY KEY ("user_id","kind","hour")
);

-- AddForeignKey
ALTER TABLE "security_event" ADD CONSTRAINT "security_event_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

UPDATE "sign_in" SET "last_used_at" = date_trunc('hour', "updated_at");
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_factor" CHECK (
  "factor" IS NULL OR ("factor" IN ('PASSKEY', 'AUTHENTICATOR', 'RECOVERY_CODE') AND "strengthened_at" IS NOT NULL));
ALTER TABLE "security_event" ADD CONSTRAINT "security_event_by_the_hour"
  CHECK ("count" > 0 AND "hour" = date_trunc('hour', "hour", 'UTC') AND "last_at" >= "hour");
