-- AlterEnum
ALTER TYPE "need_kind" ADD VALUE 'TRAVEL';

-- CreateTable
CREATE TABLE "visa_letter" (
    "id" UUID NOT NULL,
    "registration_id" UUID,
    "institute_id" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "name_hash" BYTEA NOT NULL,
    "sealed_code" BYTEA,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visa_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "visa_letter_registration_id_key" ON "visa_letter"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "visa_letter_code_hash_key" ON "visa_letter"("code_hash");

-- AddForeignKey
ALTER TABLE "visa_letter" ADD CONSTRAINT "visa_letter_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;
