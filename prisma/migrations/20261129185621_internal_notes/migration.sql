-- CreateTable
CREATE TABLE "internal_note" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "internal_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internal_note_mention" (
    "note_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "emailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "internal_note_mention_pkey" PRIMARY KEY ("note_id","user_id")
);

-- CreateIndex
CREATE INDEX "internal_note_registration_id_written_at_idx" ON "internal_note"("registration_id", "written_at");

-- CreateIndex
CREATE INDEX "internal_note_event_id_idx" ON "internal_note"("event_id");

-- CreateIndex
CREATE INDEX "internal_note_mention_user_id_idx" ON "internal_note_mention"("user_id");

-- AddForeignKey
ALTER TABLE "internal_note" ADD CONSTRAINT "internal_note_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_note_mention" ADD CONSTRAINT "internal_note_mention_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "internal_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_note_mention" ADD CONSTRAINT "internal_note_mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "internal_note"
  ADD CONSTRAINT "internal_note_text" CHECK (char_length("text") BETWEEN 1 AND 4000);

CREATE FUNCTION "refuse_wrong_internal_note"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "added" JOIN "registration" ON "registration"."id" = "added"."registration_id"
      WHERE "registration"."event_id" <> "added"."event_id") THEN
    RAISE EXCEPTION 'The application is of another event than the note.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM "internal_note" WHERE "registration_id" IN (SELECT DISTINCT "registration_id" FROM "added")
      GROUP BY "registration_id" HAVING count(*) > 200) THEN
    RAISE EXCEPTION 'An application has 200 internal notes at most.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "internal_note_added" AFTER INSERT ON "internal_note"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_wrong_internal_note"();

CREATE FUNCTION "refuse_too_many_mentions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "internal_note_mention" WHERE "note_id" IN (SELECT DISTINCT "note_id" FROM "added")
      GROUP BY "note_id" HAVING count(*) > 10) THEN
    RAISE EXCEPTION 'A note mentions 10 members at most.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "internal_note_mention_added" AFTER INSERT ON "internal_note_mention"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_too_many_mentions"();
