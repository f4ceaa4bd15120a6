-- CreateTable
CREATE TABLE "organisation_name" (
    "event_id" TEXT NOT NULL,
    "organisation_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("event_id","organisation_key","name")
);

-- CreateTable
CREATE TABLE "registry_organisation" (
    "id" TEXT NOT NULL,
    "names" TEXT[],

    CONSTRAINT "registry_organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registry_name" (
    "key" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "registry_name_pkey" PRIMARY KEY ("key","organisation_id")
);

-- CreateIndex
CREATE INDEX "registry_name_organisation_id_idx" ON "registry_name"("organisation_id");

-- AddForeignKey
ALTER TABLE "registry_name" ADD CONSTRAINT "registry_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "registry_organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_is_said" CHECK ("name" = btrim("name") AND "name" <> '' AND char_length("name") <= 3000);
ALTER TABLE "registry_name" ADD CONSTRAINT "registry_name_is_said" CHECK ("key" <> '');
