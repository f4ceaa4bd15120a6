-- CreateTable
CREATE TABLE "follow_up" (
    "event_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "follow_up_question" (
    "event_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "question_kind" NOT NULL,
    "labels" JSONB NOT NULL,
    "helps" JSONB NOT NULL DEFAULT '{}',
    "required" BOOLEAN NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "shown_if" JSONB,
    "position" INTEGER NOT NULL,

    CONSTRAINT "follow_up_question_pkey" PRIMARY KEY ("event_id","key")
);

-- CreateTable
CREATE TABLE "follow_up_answer" (
    "registration_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "follow_up_answer_pkey" PRIMARY KEY ("registration_id")
);

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_question" ADD CONSTRAINT "follow_up_question_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "follow_up"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_answer" ADD CONSTRAINT "follow_up_answer_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only who attended answers. What is answered goes with the attendance when a person is erased, so that nothing comes after that either.
CREATE FUNCTION "refuse_answer_of_absent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "attendance" WHERE "registration_id" = NEW."registration_id" AND "attended") THEN
    RAISE EXCEPTION 'Only who attended is asked.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "follow_up_answer_of_attendee" BEFORE INSERT ON "follow_up_answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse_answer_of_absent"();

-- Questions that somebody answered stay as they were.
CREATE FUNCTION "refuse_other_follow_up"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "follow_up_answer" JOIN "registration" ON "registration"."id" = "follow_up_answer"."registration_id"
    WHERE "registration"."event_id" = COALESCE(NEW."event_id", OLD."event_id")
  ) THEN
    RAISE EXCEPTION 'These questions have answers.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER "follow_up_question_without_answers" BEFORE INSERT OR UPDATE OR DELETE ON "follow_up_question"
  FOR EACH ROW EXECUTE FUNCTION "refuse_other_follow_up"();
