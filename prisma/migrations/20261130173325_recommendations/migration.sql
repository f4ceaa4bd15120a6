-- AlterTable
ALTER TABLE "report" ADD COLUMN     "recommendations" JSONB NOT NULL DEFAULT '[]';

-- What Prisma can't say. Recommendations are whole, and no two have one id. --------------------------------------------------------------

CREATE FUNCTION "is_recommendation"(r jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(
    jsonb_typeof(r) = 'object'
      AND r->>'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      AND jsonb_typeof(r->'addressees') = 'object' AND jsonb_typeof(r->'texts') = 'object'
      AND (r->'dueOn' = 'null' OR r->>'dueOn' ~ '^\d{4}-\d{2}-\d{2}$')
      AND jsonb_typeof(r->'findingIds') = 'array',
    false)
$$;

CREATE FUNCTION "are_recommendations"(list jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_typeof(list) = 'array' AND (
    SELECT coalesce(bool_and("is_recommendation"(r)), true) AND count(*) = count(DISTINCT r->>'id') AND count(*) <= 50
    FROM jsonb_array_elements(CASE jsonb_typeof(list) WHEN 'array' THEN list ELSE '[]' END) AS r)
$$;

ALTER TABLE "report" ADD CONSTRAINT "report_recommendations" CHECK ("are_recommendations"("recommendations"));
