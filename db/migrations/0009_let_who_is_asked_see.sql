ALTER TABLE "stops" ADD COLUMN "dossier_id" uuid;--> statement-breakpoint
ALTER TABLE "stops" ADD CONSTRAINT "stops_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id");--> statement-breakpoint
-- An agency that is asked sees the dossier while its step is open. The function reads past the policies of the clocks,
-- which themselves ask who sees the dossier.
CREATE FUNCTION desk_is_asked(of_dossier uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM dossier_clocks c
    WHERE c.dossier_id = of_dossier AND c.kind = 'share' AND c.stopped_at IS NULL
      AND c.agency_id::text = current_setting('motcua.agency', true))
$$;--> statement-breakpoint
CREATE POLICY asked_agency ON dossiers FOR SELECT
  USING (shop_id::text = current_setting('motcua.shop', true) AND desk_is_asked(id));
