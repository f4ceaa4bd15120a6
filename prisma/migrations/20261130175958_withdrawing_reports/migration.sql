-- CreateTable
CREATE TABLE "report_withdrawal" (
    "event_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,

    CONSTRAINT "report_withdrawal_pkey" PRIMARY KEY ("event_id","number")
);

-- AddForeignKey
ALTER TABLE "report_withdrawal" ADD CONSTRAINT "report_withdrawal_event_id_number_fkey" FOREIGN KEY ("event_id", "number") REFERENCES "report_version"("event_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was withdrawn stays so, with its reason, and nothing is withdrawn before it was published.
CREATE TRIGGER "report_withdrawal_append_only" BEFORE UPDATE OR DELETE ON "report_withdrawal" FOR EACH ROW EXECUTE FUNCTION "refuse_changing_a_publication"();
CREATE TRIGGER "report_withdrawal_no_truncate" BEFORE TRUNCATE ON "report_withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changing_a_publication"();
ALTER TABLE "report_withdrawal" ADD CONSTRAINT "report_withdrawal_reasons" CHECK (jsonb_typeof("reasons") = 'object' AND "reasons" <> '{}');
