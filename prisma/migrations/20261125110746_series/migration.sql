-- CreateEnum
CREATE TYPE "publication_kind" AS ENUM ('REPORT', 'BRIEF', 'ARTICLE', 'RECORDING', 'OTHER');

-- CreateTable
CREATE TABLE "series" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "host_id" TEXT NOT NULL,
    "titles" JSONB NOT NULL,
    "summaries" JSONB NOT NULL DEFAULT '{}',
    "is_published" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_item" (
    "id" UUID NOT NULL,
    "series_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "event_id" TEXT,
    "kind" "publication_kind",
    "titles" JSONB NOT NULL DEFAULT '{}',
    "published_on" DATE,
    "link" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "series_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "series"("slug");

-- CreateIndex
CREATE INDEX "series_host_id_idx" ON "series"("host_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_item_event_id_key" ON "series_item"("event_id");

-- CreateIndex
CREATE INDEX "series_item_series_id_position_idx" ON "series_item"("series_id", "position");

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "institute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_item" ADD CONSTRAINT "series_item_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_item" ADD CONSTRAINT "series_item_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An event and nothing else, or a whole publication.
ALTER TABLE "series_item" ADD CONSTRAINT "series_item_is_one_of_two" CHECK (CASE WHEN "event_id" IS NOT NULL
  THEN "kind" IS NULL AND "titles" = '{}' AND "published_on" IS NULL AND "link" IS NULL AND "languages" = '{}'
  ELSE "kind" IS NOT NULL AND "titles" <> '{}' AND "published_on" IS NOT NULL AND "link" LIKE 'https://%' AND "languages" <> '{}' END);
