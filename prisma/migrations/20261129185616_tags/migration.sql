-- CreateEnum
CREATE TYPE "tag_colour" AS ENUM ('BLUE', 'ORANGE', 'GREEN', 'PURPLE', 'BROWN', 'YELLOW', 'CYAN', 'GREY');

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "colour" "tag_colour" NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_tag" (
    "registration_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_tag_pkey" PRIMARY KEY ("registration_id","tag_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tag_event_id_name_key_key" ON "tag"("event_id", "name_key");

-- CreateIndex
CREATE UNIQUE INDEX "tag_id_event_id_key" ON "tag"("id", "event_id");

-- CreateIndex
CREATE INDEX "registration_tag_event_id_tag_id_registration_id_idx" ON "registration_tag"("event_id", "tag_id", "registration_id");

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_tag" ADD CONSTRAINT "registration_tag_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_tag" ADD CONSTRAINT "registration_tag_tag_id_event_id_fkey" FOREIGN KEY ("tag_id", "event_id") REFERENCES "tag"("id", "event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

ALTER TABLE "tag"
  ADD CONSTRAINT "tag_name" CHECK ("name" = btrim("name") AND char_length("name") BETWEEN 1 AND 40);

-- The lock of the event orders those that are created at the same time.
CREATE FUNCTION "refuse_too_many_tags"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "tag" WHERE "event_id" IN (SELECT DISTINCT "event_id" FROM "added")
      GROUP BY "event_id" HAVING count(*) > 50) THEN
    RAISE EXCEPTION 'An event has 50 tags at most.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "tag_count" AFTER INSERT ON "tag"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_too_many_tags"();

-- The tag's event is that of the foreign key. A second one to the registration's would need an index that every registration pays for.
CREATE FUNCTION "refuse_wrong_tagging"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "added" JOIN "registration" ON "registration"."id" = "added"."registration_id"
      WHERE "registration"."event_id" <> "added"."event_id") THEN
    RAISE EXCEPTION 'The application is of another event than the tag.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM "registration_tag" WHERE "registration_id" IN (SELECT DISTINCT "registration_id" FROM "added")
      GROUP BY "registration_id" HAVING count(*) > 10) THEN
    RAISE EXCEPTION 'An application has 10 tags at most.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER "registration_tag_added" AFTER INSERT ON "registration_tag"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_wrong_tagging"();
CREATE TRIGGER "registration_tag_changed" AFTER UPDATE ON "registration_tag"
  REFERENCING NEW TABLE AS "added" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_wrong_tagging"();
