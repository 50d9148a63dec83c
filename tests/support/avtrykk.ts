import pg from 'pg';

/** Tables that every question may write to: who asked, and the sessions of those who ask. */
const ALLOWED = ['audit', 'sesjon', 'idempotens', 'innloggingsforsok'];

/** A fingerprint of every row in every table, seen by a superuser who no row security hides anything from. */
export async function avtrykkAvAlt(superUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: superUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ navn: string }>(
      `select c.relname as navn from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relname not like '\\_%'
       union all select 'hendelse' order by 1`,
    );
    const print: Record<string, string> = {};
    for (const { navn } of rows.filter((row) => !ALLOWED.includes(row.navn))) {
      const answer = await client.query<{ sum: string }>(
        `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from "${navn}" t`,
      );
      print[navn] = answer.rows[0]!.sum;
    }
    return print;
  } finally {
    await client.end();
  }
}
