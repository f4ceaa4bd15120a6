-- CreateEnum
CREATE TYPE "invitation_state" AS ENUM ('SENT', 'ACCEPTED', 'REVOKED');

-- CreateEnum
CREATE TYPE "grant_state" AS ENUM ('PROPOSED', 'AGREED', 'DECLINED', 'ENDED');

-- CreateEnum
CREATE TYPE "grant_side" AS ENUM ('HOST', 'PARTNER');

-- CreateEnum
CREATE TYPE "countersigned_act" AS ENUM ('RELEASE', 'DECLINE', 'PUBLISH_REPORT');

-- CreateEnum
CREATE TYPE "countersign_state" AS ENUM ('AWAITED', 'DONE', 'REFUSED', 'WITHDRAWN', 'VOID');

-- DropIndex
DROP INDEX "audit_entry_event_id_id_idx";

-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "sign_in" ADD COLUMN     "strengthened_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "institute" ADD COLUMN     "second_factor_required" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "allotment_of" TEXT,
ADD COLUMN     "protected" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "session_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "shared_with" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "sort_name" TEXT,
ADD COLUMN     "staged_allotment_of" TEXT;
UPDATE "registration" SET "sort_name" = "name";
ALTER TABLE "registration" ALTER COLUMN "sort_name" SET NOT NULL;

-- AlterTable
ALTER TABLE "audit_entry" ADD COLUMN     "chain" TEXT,
ADD COLUMN     "grant_id" UUID,
ADD COLUMN     "hash" BYTEA,
ADD COLUMN     "sequence" INTEGER;

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "created_at" TIMESTAMPTZ(3),
    "aaguid" TEXT,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institute_mark" (
    "institute_id" TEXT NOT NULL,
    "image" BYTEA NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "institute_mark_pkey" PRIMARY KEY ("institute_id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "institute_id" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "role" "member_role" NOT NULL,
    "state" "invitation_state" NOT NULL DEFAULT 'SENT',
    "invited_by" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_grant" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "state" "grant_state" NOT NULL DEFAULT 'PROPOSED',
    "agreed" INTEGER,
    "proposed" INTEGER,
    "ends_at" TIMESTAMPTZ(3),
    "agreed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant_terms" (
    "grant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "proposed_by" "grant_side" NOT NULL,
    "proposer" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "terms" JSONB NOT NULL,
    "purposes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "grant_terms_pkey" PRIMARY KEY ("grant_id","number")
);

-- CreateTable
CREATE TABLE "allotment_tally" (
    "event_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "held" INTEGER NOT NULL DEFAULT 0,
    "held_by" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "allotment_tally_pkey" PRIMARY KEY ("event_id","institute_id")
);

-- CreateTable
CREATE TABLE "countersign_request" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "act" "countersigned_act" NOT NULL,
    "state" "countersign_state" NOT NULL DEFAULT 'AWAITED',
    "asked_by" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "grant_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "matter" JSONB NOT NULL,
    "needed" TEXT[],

    CONSTRAINT "countersign_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "countersignature" (
    "request_id" UUID NOT NULL,
    "institute_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "agreed" BOOLEAN NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "countersignature_pkey" PRIMARY KEY ("request_id","institute_id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "chain" TEXT NOT NULL,
    "entries" INTEGER NOT NULL DEFAULT 0,
    "head" BYTEA NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- CreateIndex
CREATE INDEX "invitation_institute_id_idx" ON "invitation"("institute_id");

-- CreateIndex
CREATE INDEX "invitation_email_key_idx" ON "invitation"("email_key");

-- CreateIndex
CREATE INDEX "event_grant_event_id_idx" ON "event_grant"("event_id");

-- CreateIndex
CREATE INDEX "event_grant_partner_id_idx" ON "event_grant"("partner_id");

-- CreateIndex
CREATE INDEX "countersign_request_event_id_state_idx" ON "countersign_request"("event_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_chain_sequence_key" ON "audit_entry"("chain", "sequence");

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institute_mark" ADD CONSTRAINT "institute_mark_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_grant" ADD CONSTRAINT "event_grant_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_grant" ADD CONSTRAINT "event_grant_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_terms" ADD CONSTRAINT "grant_terms_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "event_grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "countersign_request" ADD CONSTRAINT "countersign_request_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "countersignature" ADD CONSTRAINT "countersignature_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "countersign_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Partners that events already name become grants without capabilities ------------------------------

INSERT INTO "event_grant" ("id", "event_id", "partner_id", "state", "agreed", "agreed_at")
SELECT gen_random_uuid(), p."event_id", p."institute_id", 'AGREED', 1, e."created_at"
FROM "event_partner" p JOIN "event" e ON e."id" = p."event_id";

INSERT INTO "grant_terms" ("grant_id", "number", "proposed_by", "proposer", "proposed_at", "terms", "purposes")
SELECT g."id", 1, 'HOST', '', g."agreed_at",
  '{"capabilities": [], "scope": {"groups": null, "countries": null, "sessions": null}, "masks": [], "allotment": null, "countersign": [], "needsConsent": false, "endsAt": null}',
  p."purposes"
FROM "event_grant" g JOIN "event_partner" p ON p."event_id" = g."event_id" AND p."institute_id" = g."partner_id";

DROP TABLE "event_partner";

-- Audit entries that exist are chained in their order ------------------------------------------------

-- What is hashed of an entry: PostgreSQL's own text of a JSON array. apps/api/src/audit/chain.ts writes the same text.
CREATE FUNCTION "audit_link_text"(e "audit_entry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(e."chain", e."sequence", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e."what", e."actor_kind", e."actor_id", e."institute_id", e."grant_id", e."registration_id", e."before", e."after",
    e."reason", e."request_id")::text
$$;

ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_append_only";
DO $$
DECLARE
  entry "audit_entry";
  previous "audit_chain";
BEGIN
  INSERT INTO "audit_chain" ("chain", "head") SELECT "id", decode(repeat('00', 32), 'hex') FROM "event";
  INSERT INTO "audit_chain" ("chain", "head") SELECT 'institute:' || "id", decode(repeat('00', 32), 'hex') FROM "institute";
  FOR entry IN SELECT * FROM "audit_entry" ORDER BY "id" LOOP
    SELECT * INTO STRICT previous FROM "audit_chain" WHERE "chain" = entry."event_id";
    entry."chain" := entry."event_id";
    entry."sequence" := previous."entries" + 1;
    entry."hash" := sha256(previous."head" || convert_to("audit_link_text"(entry), 'UTF8'));
    UPDATE "audit_entry" SET "chain" = entry."chain", "sequence" = entry."sequence", "hash" = entry."hash" WHERE "id" = entry."id";
    UPDATE "audit_chain" SET "entries" = entry."sequence", "head" = entry."hash" WHERE "chain" = entry."chain";
  END LOOP;
END
$$;
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_append_only";
DROP FUNCTION "audit_link_text";
ALTER TABLE "audit_entry" ALTER COLUMN "chain" SET NOT NULL, ALTER COLUMN "sequence" SET NOT NULL, ALTER COLUMN "hash" SET NOT NULL;
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_link" CHECK ("sequence" >= 1 AND length("hash") = 32);

-- What an institute's members did at an event, and what happened to a grant, among the many entries of people who register.
CREATE INDEX "audit_entry_of_institute" ON "audit_entry" ("chain", "institute_id", "sequence") WHERE "institute_id" IS NOT NULL;
CREATE INDEX "audit_entry_of_grant" ON "audit_entry" ("grant_id", "id") WHERE "grant_id" IS NOT NULL AND "registration_id" IS NULL;

-- Whatever makes an event or an institute, its chain is there to be lengthened.
CREATE FUNCTION "open_audit_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "audit_chain" ("chain", "head") VALUES (TG_ARGV[0] || NEW."id", decode(repeat('00', 32), 'hex'));
  RETURN NULL;
END
$$;
CREATE TRIGGER "event_audit_chain" AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION "open_audit_chain"('');
CREATE TRIGGER "institute_audit_chain" AFTER INSERT ON "institute" FOR EACH ROW EXECUTE FUNCTION "open_audit_chain"('institute:');

-- What the code must never do, the database refuses -------------------------------------------------

-- A grant's state, and nothing that contradicts it.
ALTER TABLE "event_grant" ADD CONSTRAINT "grant_state_whole" CHECK (
  ("agreed" IS NULL) = ("agreed_at" IS NULL)
  AND ("state" = 'ENDED') = ("ended_at" IS NOT NULL)
  AND ("state" <> 'PROPOSED' OR ("proposed" IS NOT NULL AND "agreed" IS NULL))
  AND ("state" <> 'AGREED' OR "agreed" IS NOT NULL)
  AND ("state" NOT IN ('DECLINED', 'ENDED') OR "proposed" IS NULL)
  AND ("ends_at" IS NULL OR "agreed" IS NOT NULL));
CREATE UNIQUE INDEX "grant_one_standing" ON "event_grant" ("event_id", "partner_id") WHERE "state" IN ('PROPOSED', 'AGREED');
CREATE INDEX "grant_ends" ON "event_grant" ("ends_at") WHERE "state" = 'AGREED' AND "ends_at" IS NOT NULL;
ALTER TABLE "grant_terms" ADD CONSTRAINT "grant_terms_shape" CHECK ("number" >= 1
  AND jsonb_typeof("terms" -> 'capabilities') = 'array' AND jsonb_typeof("terms" -> 'scope') = 'object'
  AND jsonb_typeof("terms" -> 'masks') = 'array' AND jsonb_typeof("terms" -> 'countersign') = 'array'
  AND jsonb_typeof("terms" -> 'needsConsent') = 'boolean');

CREATE FUNCTION "refuse_grant_to_oneself"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "event" WHERE "id" = NEW."event_id" AND "host_id" = NEW."partner_id") THEN
    RAISE EXCEPTION 'The host of an event cannot be its partner.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "grant_not_to_oneself" BEFORE INSERT OR UPDATE OF "partner_id", "event_id" ON "event_grant" FOR EACH ROW EXECUTE FUNCTION "refuse_grant_to_oneself"();

-- Terms that were proposed, and signatures, stay as they were.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "grant_terms_unchanged" BEFORE UPDATE OR DELETE ON "grant_terms" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "countersignature_unchanged" BEFORE UPDATE OR DELETE ON "countersignature" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- P1 for allotments, and for the seats taken from them.
-- An allotment that is made smaller may be held beyond its seats; nothing more is held from it then.
ALTER TABLE "allotment_tally" ADD CONSTRAINT "allotment_tally_counts" CHECK (0 < "seats" AND 0 <= "held");
CREATE FUNCTION "refuse_seat_beyond_allotment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'All seats of the allotment are held.' USING ERRCODE = 'check_violation';
END
$$;
CREATE TRIGGER "allotment_tally_opened_within_seats" AFTER INSERT ON "allotment_tally"
  FOR EACH ROW WHEN (NEW."held" > NEW."seats") EXECUTE FUNCTION "refuse_seat_beyond_allotment"();
CREATE TRIGGER "allotment_tally_within_seats" AFTER UPDATE ON "allotment_tally"
  FOR EACH ROW WHEN (NEW."held" > OLD."held" AND NEW."held" > NEW."seats") EXECUTE FUNCTION "refuse_seat_beyond_allotment"();
ALTER TABLE "registration" ADD CONSTRAINT "registration_allotment_holds_seat" CHECK ("allotment_of" IS NULL OR "state" IN ('OFFERED', 'CONFIRMED'));
ALTER TABLE "registration" ADD CONSTRAINT "registration_staged_allotment" CHECK ("staged_allotment_of" IS NULL OR "staged" IS NOT DISTINCT FROM 'OFFER');
CREATE INDEX "registration_of_allotment" ON "registration" ("event_id", "allotment_of") WHERE "allotment_of" IS NOT NULL;

ALTER TABLE "countersign_request" ADD CONSTRAINT "countersign_request_settled" CHECK (("state" = 'AWAITED') = ("settled_at" IS NULL));
CREATE UNIQUE INDEX "countersign_request_one_release" ON "countersign_request" ("event_id") WHERE "act" = 'RELEASE' AND "state" = 'AWAITED';

CREATE UNIQUE INDEX "invitation_one_sent" ON "invitation" ("institute_id", "email_key") WHERE "state" = 'SENT';
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_email_key_folded" CHECK ("email_key" = lower("email_key"));

-- The last owner stays. Looked at when the transaction ends, one transaction of an institute after the other.
CREATE FUNCTION "keep_an_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "institute" WHERE "id" = OLD."institute_id" FOR UPDATE;
  IF NOT EXISTS (SELECT FROM "member" WHERE "institute_id" = OLD."institute_id" AND "role" = 'OWNER') THEN
    RAISE EXCEPTION 'An institute keeps an owner.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER "member_owner_stays" AFTER UPDATE OR DELETE ON "member" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD."role" = 'OWNER') EXECUTE FUNCTION "keep_an_owner"();

-- What open subscriptions must hear of ----------------------------------------------------------------

-- Arguments: names of the notice's members and the columns they come from. apps/api/src/live/notices.ts says what is heard.
CREATE FUNCTION "tell_live"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  notice jsonb := '{}';
BEGIN
  FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
    notice := notice || jsonb_build_object(TG_ARGV[i], changed -> TG_ARGV[i + 1]);
  END LOOP;
  PERFORM pg_notify('plenaria_live', notice::text);
  RETURN NULL;
END
$$;

-- Whoever takes a right away, by whichever way: the database says so.
CREATE TRIGGER "event_grant_live" AFTER INSERT OR UPDATE OR DELETE ON "event_grant"
  FOR EACH ROW EXECUTE FUNCTION "tell_live"('eventId', 'event_id', 'instituteId', 'partner_id');
CREATE TRIGGER "member_live" AFTER INSERT OR UPDATE OR DELETE ON "member"
  FOR EACH ROW EXECUTE FUNCTION "tell_live"('userId', 'user_id');
CREATE TRIGGER "institute_live" AFTER UPDATE ON "institute"
  FOR EACH ROW WHEN (OLD."second_factor_required" <> NEW."second_factor_required")
  EXECUTE FUNCTION "tell_live"('instituteId', 'id');
CREATE TRIGGER "sign_in_live" AFTER DELETE ON "sign_in" FOR EACH ROW EXECUTE FUNCTION "tell_live"('signInId', 'id');
CREATE TRIGGER "sign_in_strength_live" AFTER UPDATE ON "sign_in"
  FOR EACH ROW WHEN (OLD."strengthened_at" IS DISTINCT FROM NEW."strengthened_at")
  EXECUTE FUNCTION "tell_live"('signInId', 'id');

-- Of an event, besides what its desk tells.
CREATE TRIGGER "event_live" AFTER UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "tell_live"('eventId', 'id');
CREATE TRIGGER "countersign_request_live" AFTER INSERT OR UPDATE ON "countersign_request"
  FOR EACH ROW EXECUTE FUNCTION "tell_live"('eventId', 'event_id');
CREATE FUNCTION "tell_live_of_signature"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('plenaria_live', jsonb_build_object('eventId', r."event_id")::text)
    FROM "countersign_request" r WHERE r."id" = NEW."request_id";
  RETURN NULL;
END
$$;
CREATE TRIGGER "countersignature_live" AFTER INSERT ON "countersignature"
  FOR EACH ROW EXECUTE FUNCTION "tell_live_of_signature"();
