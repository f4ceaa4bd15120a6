-- Marks told who was registered. What is stored depends on the text alone from now on; older notes are marked again when they are changed.
UPDATE "note" SET "marks" = '[]' WHERE "marks" <> '[]';
