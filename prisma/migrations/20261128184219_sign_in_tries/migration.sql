-- AlterTable
ALTER TABLE "sign_in_mail" DROP COLUMN "tries";

-- Unlogged: written on every try, for known addresses and unknown ones alike, and worth nothing after a crash.
CREATE UNLOGGED TABLE "sign_in_try" (
    "id" BIGSERIAL NOT NULL,
    "email_key" BYTEA NOT NULL,
    "tried_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_try_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sign_in_try_email_key_tried_at_idx" ON "sign_in_try"("email_key", "tried_at");
