-- CreateEnum
CREATE TYPE "uptake_kind" AS ENUM ('USED', 'ANSWERED', 'NOT_TAKEN_UP');

-- CreateTable
CREATE TABLE "uptake" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "finding_id" UUID NOT NULL,
    "recipient_id" UUID,
    "body" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "kind" "uptake_kind" NOT NULL,
    "title" TEXT,
    "document_date" DATE,
    "paragraph" TEXT,
    "url" TEXT,
    "remark" TEXT,
    "language" TEXT NOT NULL,
    "by_link" BOOLEAN NOT NULL,
    "institute_id" TEXT,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "uptake_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "uptake_event_id_finding_id_id_idx" ON "uptake"("event_id", "finding_id", "id");

-- CreateIndex
CREATE INDEX "uptake_recipient_id_idx" ON "uptake"("recipient_id");

-- AddForeignKey
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

ALTER TABLE "uptake" ADD CONSTRAINT "uptake_evidence" CHECK (
  CASE WHEN "kind" = 'NOT_TAKEN_UP' THEN "remark" IS NOT NULL
  ELSE "title" IS NOT NULL AND "document_date" IS NOT NULL AND "url" IS NOT NULL END);
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_url" CHECK ("url" LIKE 'https://%');
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_facts" CHECK (
  "body" <> '' AND "country" ~ '^[A-Z]{2}$' AND "language" IN ('en', 'es', 'pt_BR', 'fr'));
-- Nobody but an editor makes it public, and participants are told of what is public alone.
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_confirmed" CHECK ("confirmed_at" IS NULL OR "institute_id" IS NOT NULL);
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_told" CHECK ("told_at" IS NULL OR "confirmed_at" IS NOT NULL);

-- What is public stays as it is, or goes.
CREATE FUNCTION "uptake_keeps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL AND to_jsonb(NEW) - 'told_at' - 'recipient_id' IS DISTINCT FROM to_jsonb(OLD) - 'told_at' - 'recipient_id' THEN
    RAISE EXCEPTION 'What became of a finding is not changed once it is public.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "uptake_keeps" BEFORE UPDATE ON "uptake" FOR EACH ROW EXECUTE FUNCTION "uptake_keeps"();
