-- CreateTable
CREATE TABLE "finding_editing" (
    "finding_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "institute_id" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "finding_editing_pkey" PRIMARY KEY ("finding_id","user_id")
);

-- AddForeignKey
ALTER TABLE "finding_editing" ADD CONSTRAINT "finding_editing_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;
