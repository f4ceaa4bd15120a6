-- CreateTable
CREATE TABLE "report" (
    "event_id" TEXT NOT NULL,
    "titles" JSONB NOT NULL DEFAULT '{}',
    "introductions" JSONB NOT NULL DEFAULT '{}',
    "methods" JSONB NOT NULL DEFAULT '{}',
    "corrections" JSONB NOT NULL DEFAULT '{}',
    "left_out" TEXT[],
    "embargo_until" TIMESTAMPTZ(3),
    "figures" JSONB,
    "evidence_key" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "report_version" (
    "event_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "canonical" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "is_correction" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("event_id","number")
);

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "report"("event_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the code must never do
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_number" CHECK ("number" >= 1);
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_hash" CHECK ("hash" = encode(sha256(convert_to("canonical", 'UTF8')), 'hex'));
ALTER TABLE "report" ADD CONSTRAINT "report_version_counts" CHECK ("version" >= 1);

-- What was published stays as it was.
CREATE FUNCTION "refuse_changing_a_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published version of a report does not change.' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "report_version_append_only" BEFORE UPDATE OR DELETE ON "report_version" FOR EACH ROW EXECUTE FUNCTION "refuse_changing_a_publication"();
CREATE TRIGGER "report_version_no_truncate" BEFORE TRUNCATE ON "report_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changing_a_publication"();

-- Versions are numbered without a gap, each after the one before.
CREATE FUNCTION "report_version_follows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> 1 + coalesce((SELECT max(number) FROM report_version WHERE event_id = NEW.event_id), 0) THEN
    RAISE EXCEPTION 'A version follows the one before.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "report_version_follows" BEFORE INSERT ON "report_version" FOR EACH ROW EXECUTE FUNCTION "report_version_follows"();
