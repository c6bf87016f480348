import pg from 'pg';

const head = `-- The shape of the database after every migration, for those who review it.
-- Written by \`npm run db:schema\`, never by hand; a test holds it to the migrations.
`;

/**
 * Describes what the migrations have made in a database, always in the same words and order, so that two of the same
 * shape give the same text. What belongs to extensions, to drizzle and to the queue of jobs is left out.
 */
export async function schemaText(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set search_path to public`);
    const parts: string[] = [head];
    for (const query of [extensions, types, functions, tables, indexes, triggers]) {
      const { rows } = await client.query<{ text: string }>(query);
      parts.push(...rows.map((row) => `${row.text.trimEnd().replace(/\s+$/gm, '')}\n`));
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}

const ours = (
  row: string,
  namespace: string,
  catalogue: string,
) => `${row}.${namespace} = 'public'::regnamespace
  and not exists (select 1 from pg_depend d
    where d.classid = '${catalogue}'::regclass and d.objid = ${row}.oid and d.deptype = 'e')`;

const extensions = `
  select format('CREATE EXTENSION %I;', extname) as text from pg_extension where extname <> 'plpgsql' order by extname`;

const types = `
  select format('CREATE TYPE %I AS ENUM (%s);', t.typname,
    (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid)) as text
  from pg_type t where t.typtype = 'e' and ${ours('t', 'typnamespace', 'pg_type')} order by t.typname`;

const functions = `
  select pg_get_functiondef(f.oid) || ';' as text
  from pg_proc f where ${ours('f', 'pronamespace', 'pg_proc')} order by f.proname`;

const columns = `
  select string_agg(format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod))
      || case when a.attidentity = 'a' then ' GENERATED ALWAYS AS IDENTITY'
              when a.attgenerated = 's' then format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(e.adbin, e.adrelid))
              when e.adbin is not null then format(' DEFAULT %s', pg_get_expr(e.adbin, e.adrelid))
              else '' end
      || case when a.attnotnull then ' NOT NULL' else '' end, E',\\n' order by a.attnum)
  from pg_attribute a left join pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;

// A column's NOT NULL is a constraint of its own since PostgreSQL 18; it already stands beside the column.
const constraints = `
  select string_agg(format(E',\\n  CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), '' order by k.contype, k.conname)
  from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'c', 'f')`;

const tables = `
  select format(E'CREATE TABLE %I (\\n%s%s\\n);', c.relname, (${columns}), (${constraints})) as text
  from pg_class c where c.relkind = 'r' and ${ours('c', 'relnamespace', 'pg_class')} order by c.relname`;

const indexes = `
  select replace(pg_get_indexdef(i.indexrelid), 'public.', '') || ';' as text
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
  where ${ours('c', 'relnamespace', 'pg_class')}
    and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by c.relname, x.relname`;

const triggers = `
  select replace(pg_get_triggerdef(t.oid), 'public.', '') || ';' as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where not t.tgisinternal and ${ours('c', 'relnamespace', 'pg_class')} order by c.relname, t.tgname`;
