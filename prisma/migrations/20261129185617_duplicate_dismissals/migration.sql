-- CreateTable
CREATE TABLE "duplicate_dismissal" (
    "event_id" TEXT NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "dismissed_by" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duplicate_dismissal_pkey" PRIMARY KEY ("one_id","other_id")
);

-- CreateIndex
CREATE INDEX "duplicate_dismissal_event_id_idx" ON "duplicate_dismissal"("event_id");

-- CreateIndex
CREATE INDEX "duplicate_dismissal_other_id_idx" ON "duplicate_dismissal"("other_id");

-- AddForeignKey
ALTER TABLE "duplicate_dismissal" ADD CONSTRAINT "duplicate_dismissal_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_dismissal" ADD CONSTRAINT "duplicate_dismissal_one_id_fkey" FOREIGN KEY ("one_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_dismissal" ADD CONSTRAINT "duplicate_dismissal_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't say -------------------------------------------------------

-- A pair is stored once.
ALTER TABLE "duplicate_dismissal" ADD CONSTRAINT "duplicate_dismissal_in_order" CHECK ("one_id" < "other_id");
