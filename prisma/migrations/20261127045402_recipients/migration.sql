-- AlterEnum
ALTER TYPE "import_purpose" ADD VALUE 'RECIPIENTS';

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "delivery_id" UUID;

-- CreateTable
CREATE TABLE "recipient" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_delivery" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_link" (
    "hash" BYTEA NOT NULL,
    "delivery_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_link_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "recipient_event_id_id_idx" ON "recipient"("event_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "recipient_event_id_email_key_key" ON "recipient"("event_id", "email_key");

-- CreateIndex
CREATE INDEX "report_delivery_event_id_number_idx" ON "report_delivery"("event_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "report_delivery_recipient_id_number_key" ON "report_delivery"("recipient_id", "number");

-- CreateIndex
CREATE INDEX "report_link_delivery_id_idx" ON "report_link"("delivery_id");

-- CreateIndex
CREATE INDEX "message_delivery_id_idx" ON "message"("delivery_id");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "report_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_event_id_number_fkey" FOREIGN KEY ("event_id", "number") REFERENCES "report_version"("event_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_link" ADD CONSTRAINT "report_link_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "report_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

ALTER TABLE "recipient" ADD CONSTRAINT "recipient_facts" CHECK (
  "name" <> '' AND "body" <> '' AND "country" ~ '^[A-Z]{2}$' AND "language" IN ('en', 'es', 'pt_BR', 'fr') AND "version" >= 1);
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_language" CHECK ("language" IN ('en', 'es', 'pt_BR', 'fr'));
ALTER TABLE "report_delivery" ADD CONSTRAINT "report_delivery_in_order" CHECK ("acknowledged_at" IS NULL OR "acknowledged_at" >= "sent_at");

-- What was sent and acknowledged stays so; a recipient is of the event whose report they get.
CREATE FUNCTION "report_delivery_keeps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT FROM recipient WHERE id = NEW.recipient_id AND event_id = NEW.event_id) THEN
    RAISE EXCEPTION 'A report goes to recipients of its event.' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.acknowledged_at IS NOT NULL
      OR to_jsonb(NEW) - 'acknowledged_at' IS DISTINCT FROM to_jsonb(OLD) - 'acknowledged_at') THEN
    RAISE EXCEPTION 'What was sent stays as it was.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "report_delivery_keeps" BEFORE INSERT OR UPDATE ON "report_delivery" FOR EACH ROW EXECUTE FUNCTION "report_delivery_keeps"();

ALTER TABLE "message" DROP CONSTRAINT "message_about_one";
ALTER TABLE "message" ADD CONSTRAINT "message_about_one"
  CHECK (num_nonnulls("registration_id", "invitation_id", "focal_point_id", "replacement_id", "delivery_id") <= 1);
