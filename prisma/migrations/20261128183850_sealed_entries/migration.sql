-- AlterTable
ALTER TABLE "note" ALTER COLUMN "institute_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "leak_clearance" ADD COLUMN     "contribution_id" UUID;

-- CreateTable
CREATE TABLE "sealed_entry" (
    "token" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "registration_id" UUID,
    "what" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "salt" BYTEA NOT NULL,
    "recorded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "sealed_entry_pkey" PRIMARY KEY ("token")
);

-- CreateIndex
CREATE INDEX "sealed_entry_event_id_idx" ON "sealed_entry"("event_id");

-- CreateIndex
CREATE INDEX "sealed_entry_registration_id_idx" ON "sealed_entry"("registration_id");

-- CreateIndex
CREATE INDEX "leak_clearance_contribution_id_idx" ON "leak_clearance"("contribution_id");

-- AddForeignKey
ALTER TABLE "leak_clearance" ADD CONSTRAINT "leak_clearance_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- What opens an entry is not changed but once: when the log was given its token.
ALTER TABLE "sealed_entry" ADD CONSTRAINT "sealed_entry_token" CHECK (
  "token" = 'sealed:' || encode(sha256("salt" || convert_to(jsonb_build_array("what", "facts")::text, 'UTF8')), 'hex'));
CREATE FUNCTION "keep_sealed_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."token", OLD."event_id", OLD."registration_id", OLD."what", OLD."facts", OLD."salt")
    IS DISTINCT FROM (NEW."token", NEW."event_id", NEW."registration_id", NEW."what", NEW."facts", NEW."salt") OR OLD."recorded" THEN
    RAISE EXCEPTION 'What opens an entry of the log stays as it is.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "sealed_entry_kept" BEFORE UPDATE ON "sealed_entry" FOR EACH ROW EXECUTE FUNCTION "keep_sealed_entry"();

-- Once links are destroyed, no entry of the event can be opened any more.
CREATE FUNCTION "refuse_sealed_after_destruction"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "evidence_promise" WHERE "event_id" = NEW."event_id" AND "destroyed_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'The links of this event are destroyed.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "sealed_entry_while_links" BEFORE INSERT ON "sealed_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_sealed_after_destruction"();

-- An author is sealed: the log never names one of these.
CREATE FUNCTION "names_author"("what" TEXT) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "what" IN ('CONTRIBUTION_SENT', 'CONTRIBUTION_CHANGED', 'CONTRIBUTION_TAKEN_BACK', 'FOLLOW_UP_ANSWERED',
    'FOLLOW_UP_TAKEN_BACK', 'NOTE_WRITTEN', 'NOTE_CHANGED', 'NOTE_REMOVED')
$$;

-- What is hashed of an entry: PostgreSQL's own text of a JSON array. apps/api/src/audit/chain.ts writes the same text.
CREATE FUNCTION "audit_link_text"(e "audit_entry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(e."chain", e."sequence", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e."what", e."actor_kind", e."actor_id", e."institute_id", e."grant_id", e."registration_id", e."before", e."after",
    e."reason", e."request_id")::text
$$;

-- Entries that named an author, or the topic of a text, are written anew without, and what opens them is put beside; each chain that
-- had one begins anew with the same numbers, and ends with an entry that holds how far the old one went, and its hash.
ALTER TABLE "audit_entry" DISABLE TRIGGER "audit_entry_append_only";
DO $$
DECLARE
  old_end "audit_chain";
  entry "audit_entry";
  previous BYTEA;
  facts JSONB;
  salt BYTEA;
  sealed TEXT;
BEGIN
  FOR old_end IN
    SELECT * FROM "audit_chain" c WHERE EXISTS (
      SELECT FROM "audit_entry" a WHERE a."chain" = c."chain" AND (names_author(a."what")
        OR a."what" IN ('CONTRIBUTION_PASSED', 'CONTRIBUTION_KEPT') OR (a."what" = 'LEAK_CLEARED' AND a."after" ? 'topicId')))
  LOOP
    previous := decode(repeat('00', 32), 'hex');
    FOR entry IN SELECT * FROM "audit_entry" WHERE "chain" = old_end."chain" ORDER BY "sequence" LOOP
      IF names_author(entry."what") THEN
        facts := jsonb_build_object('actorKind', entry."actor_kind", 'actorId', entry."actor_id", 'instituteId', entry."institute_id",
            'grantId', entry."grant_id", 'registrationId', entry."registration_id",
            'at', to_char(entry."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          || CASE WHEN entry."what" LIKE 'NOTE%' THEN entry."after" ELSE '{}' END;
        salt := uuid_send(gen_random_uuid());
        sealed := 'sealed:' || encode(sha256(salt || convert_to(jsonb_build_array(entry."what", facts)::text, 'UTF8')), 'hex');
        IF NOT EXISTS (SELECT FROM "evidence_promise" WHERE "event_id" = entry."event_id" AND "destroyed_at" IS NOT NULL)
          AND NOT EXISTS (SELECT FROM "registration" WHERE "id" = entry."registration_id" AND "erased_at" IS NOT NULL) THEN
          INSERT INTO "sealed_entry" ("token", "event_id", "registration_id", "what", "facts", "salt", "recorded")
          VALUES (sealed, entry."event_id", entry."registration_id", entry."what", facts, salt, true);
        END IF;
        entry."actor_id" := NULL;
        entry."institute_id" := NULL;
        entry."grant_id" := NULL;
        entry."registration_id" := NULL;
        entry."request_id" := NULL;
        entry."before" := NULL;
        entry."after" := jsonb_build_object('sealed', sealed);
        entry."at" := date_trunc('day', entry."at", 'UTC');
      ELSIF entry."what" IN ('CONTRIBUTION_PASSED', 'CONTRIBUTION_KEPT') THEN
        entry."after" := NULL;
      ELSIF entry."what" = 'LEAK_CLEARED' AND entry."after" ? 'topicId' THEN
        entry."after" := jsonb_build_object('isWhole', entry."after" -> 'isWhole');
      END IF;
      previous := sha256(previous || convert_to("audit_link_text"(entry), 'UTF8'));
      UPDATE "audit_entry" SET "actor_id" = entry."actor_id", "institute_id" = entry."institute_id", "grant_id" = entry."grant_id",
        "registration_id" = entry."registration_id", "request_id" = entry."request_id", "before" = entry."before",
        "after" = entry."after", "at" = entry."at", "hash" = previous
      WHERE "id" = entry."id";
    END LOOP;
    entry := NULL;
    entry."chain" := old_end."chain";
    entry."event_id" := old_end."chain";
    entry."sequence" := old_end."entries" + 1;
    entry."at" := date_trunc('milliseconds', now());
    entry."what" := 'LOG_RESEALED';
    entry."actor_kind" := 'CLOCK';
    entry."after" := jsonb_build_object('entries', old_end."entries", 'head', encode(old_end."head", 'hex'));
    previous := sha256(previous || convert_to("audit_link_text"(entry), 'UTF8'));
    INSERT INTO "audit_entry" ("event_id", "what", "actor_kind", "after", "at", "chain", "sequence", "hash")
    VALUES (entry."event_id", entry."what", entry."actor_kind", entry."after", entry."at", entry."chain", entry."sequence", previous);
    UPDATE "audit_chain" SET "entries" = entry."sequence", "head" = previous WHERE "chain" = old_end."chain";
  END LOOP;
END
$$;
ALTER TABLE "audit_entry" ENABLE TRIGGER "audit_entry_append_only";
DROP FUNCTION "audit_link_text";
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_hides_authors" CHECK (NOT "names_author"("what") OR (
  num_nonnulls("actor_id", "institute_id", "grant_id", "registration_id", "request_id", "before", "reason") = 0
  AND coalesce("after" ->> 'sealed', '') LIKE 'sealed:%'));

-- Notes of events whose links were destroyed already, and what else the new destruction takes.
UPDATE "note" SET "institute_id" = NULL WHERE "written_by" = '';
ALTER TABLE "note" ADD CONSTRAINT "note_of_institute" CHECK (("institute_id" IS NULL) = ("written_by" = ''));
