-- Whether somebody chose the language of their account. Nobody knows it of those who are there already: theirs stays as it is.
ALTER TABLE "user_account" ADD COLUMN     "language_chosen" BOOLEAN NOT NULL DEFAULT false;
UPDATE "user_account" SET "language_chosen" = true;
