DROP INDEX "applicants_by_name";--> statement-breakpoint
CREATE INDEX "applicants_by_words" ON "applicants" USING gin (to_tsvector('simple', translate(plain_name, '.-/@:&_''', '        ')));--> statement-breakpoint
CREATE INDEX "open_whole_clocks" ON "dossier_clocks" USING btree ("shop_id","due_at","dossier_id") WHERE stopped_at is null and kind = 'whole';--> statement-breakpoint
CREATE INDEX "open_dossiers" ON "dossiers" USING btree ("shop_id","holder_agency_id","agency_id","state","holder_staff_id","id") WHERE state not in ('refused', 'withdrawn', 'stopped', 'returned');--> statement-breakpoint
CREATE INDEX "dossiers_by_code_end" ON "dossiers" USING btree (reverse(code) text_pattern_ops);