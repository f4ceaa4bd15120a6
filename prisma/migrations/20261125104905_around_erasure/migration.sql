-- CreateEnum
CREATE TYPE "retention_field" AS ENUM ('ANSWERS', 'MOTIVATION', 'REVIEWS', 'MESSAGES', 'REGISTRATION');

-- CreateEnum
CREATE TYPE "erasure_cause" AS ENUM ('PERSON', 'RETENTION');

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "audit_words" (
    "token" TEXT NOT NULL,
    "registration_id" UUID NOT NULL,
    "salt" BYTEA NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "audit_words_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "retention_rule" (
    "event_id" TEXT NOT NULL,
    "field" "retention_field" NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("event_id","field")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "event_id" TEXT,
    "cause" "erasure_cause" NOT NULL,
    "fields" TEXT[],
    "counts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "digest" BYTEA NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_words_registration_id_idx" ON "audit_words"("registration_id");

-- CreateIndex
CREATE INDEX "erasure_event_id_at_idx" ON "erasure"("event_id", "at");

-- AddForeignKey
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the code must never do, the database refuses -------------------------------------------------

-- P9: what was erased is gone from the row, whoever wrote it; and nothing can bring it back.
ALTER TABLE "registration" ADD CONSTRAINT "registration_erased_names_nobody" CHECK ("erased_at" IS NULL OR (
  "name" = '' AND "email" = '' AND "email_key" = 'erased:' || "id" AND "sort_name" = "reference" AND "organisation" IS NULL
  AND "organisation_key" IS NULL AND "country" = 'ZZ' AND cardinality("languages") = 0 AND "motivation" IS NULL
  AND "answers" = '{}' AND "consents" = '[]' AND cardinality("shared_with") = 0 AND cardinality("session_ids") = 0
  AND "staged" IS NULL AND "offer_reason" IS NULL AND coalesce("decline_reason", '') = '' AND "request_id" IS NULL
  AND "state" NOT IN ('SUBMITTED', 'OFFERED', 'WAITLISTED', 'NOT_SELECTED')));
CREATE FUNCTION "refuse_unerasing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was erased stays erased.' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "registration_stays_erased" BEFORE UPDATE ON "registration" FOR EACH ROW
  WHEN (OLD."erased_at" IS NOT NULL) EXECUTE FUNCTION "refuse_unerasing"();

-- Proofs can't be rewritten, and the words of the log can be taken out and not exchanged.
CREATE TRIGGER "erasure_append_only" BEFORE UPDATE OR DELETE ON "erasure" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "erasure_no_truncate" BEFORE TRUNCATE ON "erasure" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "audit_words_not_changed" BEFORE UPDATE ON "audit_words" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
ALTER TABLE "audit_words" ADD CONSTRAINT "audit_words_of_token"
  CHECK ("token" = 'words:' || encode(sha256("salt" || convert_to("text", 'UTF8')), 'hex'));
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_days" CHECK ("days" BETWEEN 0 AND 3650);
