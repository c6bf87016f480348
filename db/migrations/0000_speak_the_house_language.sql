-- Extensions and functions that the tables build on. All three extensions are trusted: the owner of a database may add them.
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
-- The clock of the house is the database's. Tests move it with a setting that nothing else ever sets.
CREATE FUNCTION house_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
  SELECT clock_timestamp() + coalesce(nullif(current_setting('motcua.clock_offset', true), '')::interval, interval '0')
$$;--> statement-breakpoint
-- What people type: no accents (đ becomes d), lower case. Immutable because the dictionary is named.
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)))
$$;
