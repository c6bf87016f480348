-- No two versions of one procedure are valid on the same day.
ALTER TABLE procedure_versions ADD CONSTRAINT one_version_a_day
  EXCLUDE USING gist (procedure_id WITH =, valid WITH &&);--> statement-breakpoint
ALTER TABLE procedure_versions ADD CONSTRAINT validity_is_a_half_open_range
  CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND lower_inc(valid) AND NOT upper_inc(valid));--> statement-breakpoint
-- A published version never changes. Its end of validity may be set once, from open to a day.
CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a published version stays' USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(NEW) - '{valid,valid_from,folded}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{valid,valid_from,folded}'::text[]
    OR lower(NEW.valid) IS DISTINCT FROM lower(OLD.valid)
    OR (NOT upper_inf(OLD.valid) AND upper(NEW.valid) IS DISTINCT FROM upper(OLD.valid)) THEN
    RAISE EXCEPTION 'a published version never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER keep_published_version BEFORE UPDATE OR DELETE ON procedure_versions
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();--> statement-breakpoint
-- The journal is only ever appended to. The one exception: after a dump is restored in a new cluster its transaction
-- ids are from another counting and are rebased, see rebase_journal().
CREATE FUNCTION keep_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('motcua.rebasing', true) = 'on'
    AND to_jsonb(NEW) - 'xact' = to_jsonb(OLD) - 'xact' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the journal is only appended to' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER keep_journal BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION keep_journal();--> statement-breakpoint
CREATE TRIGGER keep_whole_journal BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION keep_journal();--> statement-breakpoint
-- Readers stop below the oldest running transaction. Rows restored from another cluster may carry ids from the future
-- of this one and would stay unseen: give them the smallest id, their row ids keep their order. Returns how many.
CREATE FUNCTION rebase_journal() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  moved bigint := 0;
BEGIN
  IF EXISTS (SELECT 1 FROM journal WHERE xact >= pg_snapshot_xmax(pg_current_snapshot())) THEN
    PERFORM set_config('motcua.rebasing', 'on', true);
    UPDATE journal SET xact = '1'::xid8;
    GET DIAGNOSTICS moved = ROW_COUNT;
    PERFORM set_config('motcua.rebasing', 'off', true);
  END IF;
  RETURN moved;
END $$;
