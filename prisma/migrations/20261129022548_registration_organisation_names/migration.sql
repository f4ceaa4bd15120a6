-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "organisation_names" TEXT;

ALTER TABLE "registration" ADD CONSTRAINT "registration_organisation_names_of_one" CHECK ("organisation_names" IS NULL OR "organisation_names" <> '');
