-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('OWNER', 'ORGANISER', 'REVIEWER', 'RAPPORTEUR', 'VIEWER');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('CONSULTATION', 'TRAINING', 'DIALOGUE');

-- CreateEnum
CREATE TYPE "admission" AS ENUM ('REVIEW', 'FIRST_COME');

-- CreateEnum
CREATE TYPE "event_state" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "event_format" AS ENUM ('VIRTUAL', 'IN_PERSON', 'HYBRID');

-- CreateEnum
CREATE TYPE "waitlist_policy" AS ENUM ('BALANCED', 'FIFO');

-- CreateEnum
CREATE TYPE "question_kind" AS ENUM ('SHORT_TEXT', 'LONG_TEXT', 'ONE_CHOICE', 'SEVERAL_CHOICES', 'NUMBER', 'DATE', 'YES_NO');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "staged_decision_kind" AS ENUM ('OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE', 'REINSTATE');

-- CreateTable
CREATE TABLE "user_account" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institute" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "accent" TEXT NOT NULL,
    "website" TEXT,

    CONSTRAINT "institute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "institute_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "member_role" NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("institute_id","user_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "event_kind" NOT NULL,
    "admission" "admission" NOT NULL,
    "state" "event_state" NOT NULL DEFAULT 'DRAFT',
    "format" "event_format" NOT NULL,
    "titles" JSONB NOT NULL,
    "series_names" JSONB NOT NULL DEFAULT '{}',
    "summaries" JSONB NOT NULL,
    "descriptions" JSONB NOT NULL DEFAULT '{}',
    "languages" TEXT[],
    "zone" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "registration_opens_at" TIMESTAMPTZ(3) NOT NULL,
    "registration_closes_at" TIMESTAMPTZ(3) NOT NULL,
    "decision_promised_at" TIMESTAMPTZ(3),
    "offer_hours" INTEGER NOT NULL DEFAULT 72,
    "host_id" TEXT NOT NULL,
    "host_purposes" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_partner" (
    "event_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "purposes" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_partner_pkey" PRIMARY KEY ("event_id","institute_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stakeholder_group" (
    "event_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "descriptions" JSONB NOT NULL DEFAULT '{}',
    "position" INTEGER NOT NULL,

    CONSTRAINT "stakeholder_group_pkey" PRIMARY KEY ("event_id","key")
);

-- CreateTable
CREATE TABLE "seat_plan" (
    "event_id" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "organisation_cap" INTEGER,
    "minimums_released_at" TIMESTAMPTZ(3),
    "policy" "waitlist_policy" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_plan_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "seat_plan_group" (
    "event_id" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "minimum" INTEGER NOT NULL,
    "target" INTEGER NOT NULL,
    "maximum" INTEGER NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "seat_plan_group_pkey" PRIMARY KEY ("event_id","group_key")
);

-- CreateTable
CREATE TABLE "seat_tally" (
    "event_id" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "held" INTEGER NOT NULL DEFAULT 0,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "clock_due_at" TIMESTAMPTZ(3),

    CONSTRAINT "seat_tally_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "group_tally" (
    "event_id" TEXT NOT NULL,
    "group_key" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "offered" INTEGER NOT NULL DEFAULT 0,
    "confirmed" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "submitted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "group_tally_pkey" PRIMARY KEY ("event_id","group_key")
);

-- CreateTable
CREATE TABLE "organisation_tally" (
    "event_id" TEXT NOT NULL,
    "organisation_key" TEXT NOT NULL,
    "held" INTEGER NOT NULL,

    CONSTRAINT "organisation_tally_pkey" PRIMARY KEY ("event_id","organisation_key")
);

-- CreateTable
CREATE TABLE "question" (
    "event_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "question_kind" NOT NULL,
    "labels" JSONB NOT NULL,
    "helps" JSONB NOT NULL DEFAULT '{}',
    "required" BOOLEAN NOT NULL,
    "options" JSONB NOT NULL DEFAULT '[]',
    "shown_if" JSONB,
    "position" INTEGER NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("event_id","key")
);

-- CreateTable
CREATE TABLE "consent_text" (
    "event_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "required" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "position" INTEGER NOT NULL,

    CONSTRAINT "consent_text_pkey" PRIMARY KEY ("event_id","key")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "state" "registration_state" NOT NULL,
    "group_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "organisation" TEXT,
    "organisation_key" TEXT,
    "country" CHAR(2) NOT NULL,
    "languages" TEXT[],
    "motivation" TEXT,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "consents" JSONB NOT NULL DEFAULT '[]',
    "language" TEXT NOT NULL DEFAULT 'en',
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "heads" BOOLEAN NOT NULL DEFAULT false,
    "offer_expires_at" TIMESTAMPTZ(3),
    "offer_reason" JSONB,
    "decline_reason" TEXT,
    "offer_lapsed_at" TIMESTAMPTZ(3),
    "staged" "staged_decision_kind",
    "staged_reason" TEXT,
    "staged_at" TIMESTAMPTZ(3),
    "staged_by" TEXT,
    "request_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "event_id" TEXT,
    "registration_id" UUID,
    "what" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "institute_id" TEXT,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "event_id" TEXT,
    "registration_id" UUID,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "owed_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_token_key" ON "sign_in"("token");

-- CreateIndex
CREATE INDEX "sign_in_user_id_idx" ON "sign_in"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "institute_slug_key" ON "institute"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE INDEX "event_starts_at_id_idx" ON "event"("starts_at", "id");

-- CreateIndex
CREATE INDEX "event_host_id_idx" ON "event"("host_id");

-- CreateIndex
CREATE INDEX "event_partner_institute_id_idx" ON "event_partner"("institute_id");

-- CreateIndex
CREATE INDEX "session_event_id_starts_at_id_idx" ON "session"("event_id", "starts_at", "id");

-- CreateIndex
CREATE INDEX "organisation_tally_event_id_held_idx" ON "organisation_tally"("event_id", "held");

-- CreateIndex
CREATE UNIQUE INDEX "registration_reference_key" ON "registration"("reference");

-- CreateIndex
CREATE INDEX "registration_email_key_idx" ON "registration"("email_key");

-- CreateIndex
CREATE INDEX "registration_event_id_registered_at_id_idx" ON "registration"("event_id", "registered_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_id_request_id_key" ON "registration"("event_id", "request_id");

-- CreateIndex
CREATE INDEX "audit_entry_event_id_id_idx" ON "audit_entry"("event_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_registration_id_id_idx" ON "audit_entry"("registration_id", "id");

-- CreateIndex
CREATE INDEX "message_registration_id_idx" ON "message"("registration_id");

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_partner" ADD CONSTRAINT "event_partner_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_partner" ADD CONSTRAINT "event_partner_institute_id_fkey" FOREIGN KEY ("institute_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stakeholder_group" ADD CONSTRAINT "stakeholder_group_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_plan" ADD CONSTRAINT "seat_plan_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_plan_group" ADD CONSTRAINT "seat_plan_group_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "seat_plan"("event_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_plan_group" ADD CONSTRAINT "seat_plan_group_event_id_group_key_fkey" FOREIGN KEY ("event_id", "group_key") REFERENCES "stakeholder_group"("event_id", "key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_text" ADD CONSTRAINT "consent_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the code must never do, the database refuses -------------------------------------------------

-- P1: no seat beyond the plan.
ALTER TABLE "seat_tally" ADD CONSTRAINT "seat_tally_within_total" CHECK ("held" >= 0 AND "held" <= "total");
ALTER TABLE "group_tally" ADD CONSTRAINT "group_tally_within_maximum" CHECK ("offered" + "confirmed" <= "maximum");
ALTER TABLE "group_tally" ADD CONSTRAINT "group_tally_not_negative" CHECK ("offered" >= 0 AND "confirmed" >= 0 AND "waiting" >= 0 AND "submitted" >= 0);
ALTER TABLE "organisation_tally" ADD CONSTRAINT "organisation_tally_not_negative" CHECK ("held" >= 0);
ALTER TABLE "seat_plan" ADD CONSTRAINT "seat_plan_sane" CHECK ("total" >= 1 AND ("organisation_cap" IS NULL OR "organisation_cap" >= 1));
ALTER TABLE "seat_plan_group" ADD CONSTRAINT "seat_plan_group_in_order" CHECK (0 <= "minimum" AND "minimum" <= "target" AND "target" <= "maximum");

-- P3: one standing registration a person and event. Who left or let an offer lapse may register again.
CREATE UNIQUE INDEX "registration_one_standing" ON "registration" ("event_id", "email_key") WHERE "state" NOT IN ('LAPSED', 'WITHDRAWN');

-- The state is stored by name, and nothing else may contradict it.
ALTER TABLE "registration" ADD CONSTRAINT "registration_offer_has_deadline" CHECK (("state" = 'OFFERED') = ("offer_expires_at" IS NOT NULL));
ALTER TABLE "registration" ADD CONSTRAINT "registration_declined_has_reason" CHECK (("state" = 'DECLINED') = ("decline_reason" IS NOT NULL));
ALTER TABLE "registration" ADD CONSTRAINT "registration_lapsed_has_instant" CHECK (("state" = 'LAPSED') = ("offer_lapsed_at" IS NOT NULL));
ALTER TABLE "registration" ADD CONSTRAINT "registration_heads_only_waiting" CHECK (NOT "heads" OR "state" = 'WAITLISTED');
ALTER TABLE "registration" ADD CONSTRAINT "registration_staged_whole" CHECK (("staged" IS NULL) = ("staged_at" IS NULL) AND ("staged" IS NULL) = ("staged_by" IS NULL) AND ("staged" IS NOT NULL OR "staged_reason" IS NULL));
ALTER TABLE "registration" ADD CONSTRAINT "registration_email_key_folded" CHECK ("email_key" = lower("email_key"));
ALTER TABLE "event" ADD CONSTRAINT "event_in_order" CHECK ("starts_at" < "ends_at" AND "registration_opens_at" < "registration_closes_at");

-- Heads of lanes, lines of an organisation within a lane, running offers, staged decisions: each read costs the same at any size.
CREATE INDEX "registration_lane" ON "registration" ("event_id", "group_key", "priority" DESC, "queued_at", "id") WHERE "state" = 'WAITLISTED';
CREATE INDEX "registration_lane_heads" ON "registration" ("event_id", "group_key", "priority" DESC, "queued_at", "id") WHERE "state" = 'WAITLISTED' AND "heads";
CREATE INDEX "registration_line" ON "registration" ("event_id", "group_key", "organisation_key", "priority" DESC, "queued_at", "id") WHERE "state" = 'WAITLISTED' AND "organisation_key" IS NOT NULL;
CREATE INDEX "registration_line_heads" ON "registration" ("event_id", "group_key", "organisation_key") WHERE "state" = 'WAITLISTED' AND "heads" AND "organisation_key" IS NOT NULL;
CREATE INDEX "registration_offers" ON "registration" ("event_id", "offer_expires_at", "id") WHERE "state" = 'OFFERED';
CREATE INDEX "registration_staged" ON "registration" ("event_id", "id") WHERE "staged" IS NOT NULL;

-- P4: what happened can't be rewritten.
CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit log is append-only.' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();

-- The clock of every decision. Tests that need another day replace this function in their own database.
CREATE FUNCTION "desk_now"() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$;
