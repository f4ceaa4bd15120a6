-- CreateTable
CREATE TABLE "evidence_promise" (
    "event_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_promise_pkey" PRIMARY KEY ("event_id")
);

-- AddForeignKey
ALTER TABLE "evidence_promise" ADD CONSTRAINT "evidence_promise_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- A promise that a report was written under is only made sooner, and what is destroyed stays so.
CREATE FUNCTION "evidence_promise_holds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.destroyed_at IS NOT NULL THEN
    RAISE EXCEPTION 'What was destroyed stays destroyed.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' OR (NEW.until > OLD.until AND EXISTS (SELECT FROM report_version WHERE event_id = OLD.event_id)) THEN
    RAISE EXCEPTION 'A promise is only made sooner.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "evidence_promise_holds" BEFORE UPDATE OR DELETE ON "evidence_promise" FOR EACH ROW EXECUTE FUNCTION "evidence_promise_holds"();
