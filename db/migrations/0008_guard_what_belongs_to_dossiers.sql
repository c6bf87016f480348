-- What belongs to a dossier is seen by whoever sees the dossier, and by nobody else: its papers, clocks, promises,
-- what its clocks passed, and its lateness.
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'motcua_desk') THEN
    GRANT SELECT ON overdue_shares, outgoing_papers, lateness_causes TO motcua_desk;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN NULL;
END $$;--> statement-breakpoint
ALTER TABLE dossier_papers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON dossier_papers FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE dossier_clocks ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON dossier_clocks FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE promised_dates ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON promised_dates FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE deadline_events ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON deadline_events FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE overdue_records ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON overdue_records FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
ALTER TABLE overdue_shares ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON overdue_shares FOR SELECT
  USING (EXISTS (SELECT 1 FROM overdue_records o WHERE o.id = record_id));--> statement-breakpoint
ALTER TABLE outgoing_papers ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_agency ON outgoing_papers FOR SELECT
  USING (EXISTS (SELECT 1 FROM dossiers d WHERE d.id = dossier_id));--> statement-breakpoint
-- A number that left the house is given once: the paper bears it for ever.
CREATE FUNCTION keep_outgoing_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an outgoing number stays with its paper' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER keep_outgoing_paper BEFORE UPDATE OR DELETE ON outgoing_papers
  FOR EACH ROW EXECUTE FUNCTION keep_outgoing_paper();
