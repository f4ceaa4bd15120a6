-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "request_hash" TEXT;

-- A hash belongs to a request id, and goes with it when the registration is erased.
ALTER TABLE "registration" ADD CONSTRAINT "registration_request_hash" CHECK ("request_hash" IS NULL OR "request_id" IS NOT NULL);
