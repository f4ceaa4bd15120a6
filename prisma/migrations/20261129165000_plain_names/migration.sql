-- Names only: columns, a table, types and values are called what the field calls them. No data changes but the copies of such names in it.
ALTER TABLE "public_room" RENAME COLUMN "told" TO "published";
ALTER TABLE "told_place" RENAME TO "counted_place";
ALTER TABLE "counted_place" RENAME CONSTRAINT "told_place_pkey" TO "counted_place_pkey";
ALTER TABLE "counted_place" RENAME CONSTRAINT "told_place_registration_id_fkey" TO "counted_place_registration_id_fkey";
ALTER TABLE "counted_place" RENAME CONSTRAINT "told_place_positive" TO "counted_place_positive";
ALTER TABLE "event" RENAME COLUMN "tells_place" TO "shows_exact_place";

ALTER TABLE "message" RENAME COLUMN "owed_at" TO "enqueued_at";
ALTER TABLE "letter" RENAME COLUMN "halted_because" TO "halt_reason";
ALTER TABLE "follow_up" RENAME COLUMN "asked_at" TO "last_sent_at";
ALTER TABLE "webhook" RENAME COLUMN "tells_since" TO "notifies_since";
ALTER TABLE "webhook_delivery" RENAME COLUMN "last_took" TO "last_duration";
ALTER TYPE "digest_rhythm" RENAME TO "digest_frequency";
ALTER TABLE "digest" RENAME COLUMN "rhythm" TO "frequency";

ALTER TYPE "attendance_way" RENAME TO "attendance_method";
ALTER TABLE "attendance" RENAME COLUMN "way" TO "method";
ALTER TYPE "affiliation_shown" RENAME TO "affiliation_visibility";

ALTER TYPE "countersign_state" RENAME VALUE 'AWAITED' TO 'PENDING';
ALTER TYPE "countersign_void_cause" RENAME TO "countersign_void_reason";
ALTER TYPE "countersign_void_reason" RENAME VALUE 'OVERTAKEN' TO 'SUPERSEDED';
ALTER TYPE "countersign_void_reason" RENAME VALUE 'ASKER_MAY_NOT' TO 'REQUESTER_NOT_ALLOWED';
ALTER TABLE "countersign_request" RENAME COLUMN "void_because" TO "void_reason";
ALTER TABLE "countersign_request" RENAME COLUMN "asked_by" TO "requested_by";
ALTER TABLE "countersign_request" RENAME COLUMN "asked_at" TO "requested_at";

ALTER TABLE "uptake" RENAME COLUMN "told_at" TO "announced_at";
ALTER TABLE "uptake" RENAME CONSTRAINT "uptake_told" TO "uptake_announced";
-- As before, with the column's new name.
CREATE OR REPLACE FUNCTION "uptake_keeps"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL
    AND to_jsonb(NEW) - 'announced_at' - 'recipient_id' IS DISTINCT FROM to_jsonb(OLD) - 'announced_at' - 'recipient_id' THEN
    RAISE EXCEPTION 'What became of a finding is not changed once it is public.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION contribution_passes_anew() RENAME TO contribution_needs_approval_again;
ALTER TRIGGER contribution_passes_anew ON "contribution" RENAME TO contribution_needs_approval_again;
ALTER FUNCTION protected_passes_anew() RENAME TO protected_needs_approval_again;
ALTER TRIGGER protected_passes_anew ON "registration" RENAME TO protected_needs_approval_again;

-- What emails that are still to be sent are made of. The audit log is hashed and keeps the former names.
UPDATE "message" SET "data" = "data" - 'askedAnewFor' || jsonb_build_object('renewalReasons', "data" -> 'askedAnewFor')
  WHERE "data" ? 'askedAnewFor';
UPDATE "message" SET "data" = "data" - 'voidBecause' || jsonb_build_object('voidReason', CASE "data" ->> 'voidBecause'
    WHEN 'OVERTAKEN' THEN 'SUPERSEDED' WHEN 'ASKER_MAY_NOT' THEN 'REQUESTER_NOT_ALLOWED' ELSE "data" ->> 'voidBecause' END)
  WHERE "data" ? 'voidBecause';

-- Its kinds are the names of mutations. An action that has ended is not changed otherwise.
ALTER TABLE "planned_action" DISABLE TRIGGER planned_action_moves_on;
UPDATE "planned_action" SET "kind" = CASE "kind" WHEN 'SEND_LETTER' THEN 'SEND_MESSAGE' ELSE 'ANNOUNCE_UPTAKE' END
  WHERE "kind" IN ('SEND_LETTER', 'TELL_UPTAKE');
ALTER TABLE "planned_action" ENABLE TRIGGER planned_action_moves_on;
