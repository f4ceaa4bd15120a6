-- CreateEnum
CREATE TYPE "attendance_way" AS ENUM ('CODE', 'NAME', 'JOINED', 'CORRECTED');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "certificate_sessions" INTEGER;

-- CreateTable
CREATE TABLE "calendar_feed" (
    "registration_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "cancelled_session" (
    "session_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cancelled_session_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "session_id" TEXT NOT NULL,
    "registration_id" UUID NOT NULL,
    "attended" BOOLEAN NOT NULL,
    "way" "attendance_way" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("session_id","registration_id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "registration_id" UUID,
    "institute_id" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "name_hash" BYTEA NOT NULL,
    "sealed_code" BYTEA,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_hash_key" ON "calendar_feed"("hash");

-- CreateIndex
CREATE INDEX "cancelled_session_event_id_idx" ON "cancelled_session"("event_id");

-- CreateIndex
CREATE INDEX "attendance_registration_id_idx" ON "attendance"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_code_hash_key" ON "certificate"("code_hash");

-- CreateIndex
CREATE INDEX "certificate_registration_id_idx" ON "certificate"("registration_id");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the code must never do, the database refuses -------------------------------------------------

-- Calendars cancel what was taken out of the programme, whoever takes it out.
CREATE FUNCTION "keep_cancelled_session"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "cancelled_session" ("session_id", "event_id", "titles", "starts_at", "ends_at", "sequence", "cancelled_at")
  VALUES (OLD."id", OLD."event_id", OLD."titles", OLD."starts_at", OLD."ends_at", OLD."version" + 1, desk_now())
  ON CONFLICT DO NOTHING;
  RETURN OLD;
END
$$;
CREATE TRIGGER "session_cancelled" AFTER DELETE ON "session" FOR EACH ROW EXECUTE FUNCTION "keep_cancelled_session"();

-- Of a person who was forgotten nothing leads to the certificate, and nothing opens its code.
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_forgotten_whole" CHECK (("registration_id" IS NULL) = ("sealed_code" IS NULL));
-- One that is valid a registration.
CREATE UNIQUE INDEX "certificate_one_valid" ON "certificate" ("registration_id") WHERE "revoked_at" IS NULL;
ALTER TABLE "event" ADD CONSTRAINT "event_certificate_sessions" CHECK ("certificate_sessions" BETWEEN 1 AND 100);
