-- AlterTable
ALTER TABLE "uptake" ADD COLUMN     "entered_by" TEXT;

-- CreateTable
CREATE TABLE "uptake_removal" (
    "id" UUID NOT NULL,
    "event_id" TEXT NOT NULL,
    "action_id" UUID NOT NULL,
    "kind" "uptake_kind" NOT NULL,
    "recipient_id" UUID,
    "editor_id" TEXT,

    CONSTRAINT "uptake_removal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "uptake_removal_action_id_idx" ON "uptake_removal"("action_id");

-- CreateIndex
CREATE INDEX "uptake_removal_recipient_id_idx" ON "uptake_removal"("recipient_id");

-- AddForeignKey
ALTER TABLE "uptake_removal" ADD CONSTRAINT "uptake_removal_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uptake_removal" ADD CONSTRAINT "uptake_removal_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "planned_action"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uptake_removal" ADD CONSTRAINT "uptake_removal_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand ------------------------------------------------------------------------------------------------

-- Either a recipient reported it, or an editor entered it.
ALTER TABLE "uptake_removal" ADD CONSTRAINT "uptake_removal_of_one" CHECK (num_nonnulls("recipient_id", "editor_id") = 1);
ALTER TABLE "uptake" ADD CONSTRAINT "uptake_entered_by_editor" CHECK ("entered_by" IS NULL OR NOT "by_link");
