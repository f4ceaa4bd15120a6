-- AlterTable
ALTER TABLE "event" ADD COLUMN     "venue" JSONB;

-- What Prisma can't say. A venue is whole, and only events that are held somewhere have one. ----------------------------------------------

CREATE FUNCTION "is_venue_room"(r jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(
    jsonb_typeof(r->'id') = 'string' AND btrim(r->>'name') <> ''
      AND (r->'capacity' = 'null' OR (jsonb_typeof(r->'capacity') = 'number' AND (r->>'capacity')::numeric BETWEEN 1 AND 100000)),
    false)
$$;

CREATE FUNCTION "is_venue"(v jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(
    jsonb_typeof(v) = 'object'
      AND btrim(v->>'city') <> '' AND v->>'country' ~ '^[A-Z]{2}$'
      AND jsonb_typeof(v->'isAddressPublic') = 'boolean'
      AND jsonb_typeof(v->'directions') = 'object' AND jsonb_typeof(v->'accessibility') = 'object'
      AND (v->'mapLink' = 'null' OR v->>'mapLink' ~ '^https://\S+$')
      AND (v->'position' = 'null' OR (
        (v#>>'{position,latitude}')::numeric BETWEEN -90 AND 90 AND (v#>>'{position,longitude}')::numeric BETWEEN -180 AND 180))
      AND jsonb_typeof(v->'rooms') = 'array'
      AND (SELECT coalesce(bool_and("is_venue_room"(r)), true) AND count(*) = count(DISTINCT lower(r->>'name'))
        FROM jsonb_array_elements(CASE jsonb_typeof(v->'rooms') WHEN 'array' THEN v->'rooms' ELSE '[]' END) AS r),
    false)
$$;

ALTER TABLE "event" ADD CONSTRAINT "event_venue" CHECK ("venue" IS NULL OR ("format" <> 'VIRTUAL' AND "is_venue"("venue")));

-- As `decidePublishing` in packages/domain says, without the time.
CREATE OR REPLACE FUNCTION "is_complete"(e "event") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT e."undecided_dates" = '{}' AND e."titles" <> '{}' AND e."summaries" <> '{}' AND e."descriptions" <> '{}'
    AND cardinality(e."languages") > 0 AND (e."admission" <> 'REVIEW' OR e."decision_promised_at" IS NOT NULL)
    AND (e."format" = 'VIRTUAL' OR e."venue" IS NOT NULL)
$$;
