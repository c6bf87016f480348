-- What happened to a dossier, and what was promised, is only ever appended to.
CREATE FUNCTION keep_dossier_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history of a dossier is only appended to' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER keep_dossier_line BEFORE UPDATE OR DELETE ON dossier_lines
  FOR EACH ROW EXECUTE FUNCTION keep_dossier_line();--> statement-breakpoint
CREATE TRIGGER keep_all_dossier_lines BEFORE TRUNCATE ON dossier_lines
  FOR EACH STATEMENT EXECUTE FUNCTION keep_dossier_line();--> statement-breakpoint
-- A promised date stays as it was promised. That a slip with it was printed may be noted once.
CREATE FUNCTION keep_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.printed_at IS NULL
    AND to_jsonb(NEW) - 'printed_at' = to_jsonb(OLD) - 'printed_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a promised date stays' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER keep_promise BEFORE UPDATE OR DELETE ON promised_dates
  FOR EACH ROW EXECUTE FUNCTION keep_promise();--> statement-breakpoint
-- Lateness is voided with a reason or closed with its cause; it is never deleted, and its date never moves.
CREATE FUNCTION keep_overdue_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.due_at <> OLD.due_at OR NEW.opened_at <> OLD.opened_at
    OR NEW.dossier_id <> OLD.dossier_id
    OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at)
    OR (OLD.voided_at IS NOT NULL AND NEW.voided_at IS DISTINCT FROM OLD.voided_at)
    OR (NEW.voided_at IS NOT NULL AND coalesce(NEW.void_reason, '') = '') THEN
    RAISE EXCEPTION 'lateness is not rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER keep_overdue_record BEFORE UPDATE OR DELETE ON overdue_records
  FOR EACH ROW EXECUTE FUNCTION keep_overdue_record();--> statement-breakpoint
-- The desks read dossiers as a role of their own, which sees only what its agency received or holds: a mistake in a
-- query then shows too little, and never another agency's people. A server on which the house may not make roles goes
-- without this second lock; the first, in the acts, is always there.
DO $$
BEGIN
  CREATE ROLE motcua_desk NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN NULL;
END $$;--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'motcua_desk') THEN
    EXECUTE format('GRANT motcua_desk TO %I', current_user);
    GRANT SELECT ON dossiers, applicants, dossier_papers, dossier_files, dossier_lines, dossier_clocks, promised_dates,
      deadline_events, overdue_records, agencies, shops, sectors, procedures, procedure_versions, visits, stops
      TO motcua_desk;
    GRANT SELECT (id, display_name, agency_id, active) ON staff TO motcua_desk;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION desk_sees(received_by uuid, held_by uuid, of_shop uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT of_shop::text = current_setting('motcua.shop', true)
    AND (current_setting('motcua.head', true) = 'on'
      OR received_by::text = current_setting('motcua.agency', true)
      OR held_by::text = current_setting('motcua.agency', true))
$$;--> statement-breakpoint
ALTER TABLE dossiers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON dossiers FOR SELECT USING (desk_sees(agency_id, holder_agency_id, shop_id));--> statement-breakpoint
ALTER TABLE applicants ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON applicants FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE dossier_lines ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON dossier_lines FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE dossier_files ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON dossier_files FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));
