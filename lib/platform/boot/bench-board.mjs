import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

export const VISITS = 120;
export const LANES = 14;

const EVENING_LANES = 2;
/** Every eleventh visit lies in the tray; every tenth is for two. */
const TRAY_EVERY = 11;
const PAIR_EVERY = 10;

/**
 * A full day in one team of the demo district, straight into the database of a throw-away server: 120 visits and 14 people
 * on duty. The visits are copies of the coming two weeks', so names, tasks and faces are as on any other day.
 * @param {{ databaseUrl: string, signIn: string, team: string, day: string }} options  signIn: someone in the tenant; day: one without visits
 */
export async function makeFullBoard({ databaseUrl, signIn, team, day }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select opprett_sesjon($1, $2, 1)', [signIn, randomBytes(16).toString('hex')]);
    const { rows } = await client.query('select id, virksomhet_id as tenant from team where navn = $1', [
      team,
    ]);
    const here = /** @type {{ id: string, tenant: string }} */ (rows[0]);
    const taken = await client.query('select 1 from besok where team_id = $1 and dato = $2 limit 1', [
      here.id,
      day,
    ]);
    if (taken.rowCount === 0) await fill(client, here, day);
    await client.query('commit');
    return here.id;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client
 * @param {{ id: string, tenant: string }} team
 * @param {string} day
 */
async function fill(client, team, day) {
  const staff = await client.query(
    `select a.id from ansatt a where a.profesjon not in ('SAKSBEHANDLER', 'TEAMLEDER')
      order by exists (select 1 from vakt v where v.ansatt_id = a.id and v.team_id = $1) desc, a.id limit $2`,
    [team.id, LANES],
  );
  const people = staff.rows.map((row, i) => ({ id: row.id, evening: i >= LANES - EVENING_LANES }));
  for (const { id, evening } of people)
    await client.query(
      `insert into vakt (id, virksomhet_id, team_id, ansatt_id, dato, type) values ($1, $2, $3, $4, $5, $6::"Vakttype")`,
      [randomUUID(), team.tenant, team.id, id, day, evening ? 'KVELD' : 'DAG'],
    );
  const models = await client.query(
    `select distinct on (bruker_id, dagsdel, gruppe) id, dagsdel, team_id
       from besok where dagsdel <> 'NATT' and dato > $1::date - 60 order by bruker_id, dagsdel, gruppe, dato desc`,
    [day],
  );
  const chosen = models.rows
    .toSorted((a, b) => Number(b.team_id === team.id) - Number(a.team_id === team.id))
    .slice(0, VISITS);
  if (chosen.length < VISITS) throw new Error(`only ${chosen.length} visits to copy`);
  for (const [i, model] of chosen.entries()) await copy(client, { team, day, people, model, i });
}

/**
 * @param {pg.Client} client
 * @param {{ team: { id: string, tenant: string }, day: string, people: { id: string, evening: boolean }[], model: { id: string, dagsdel: string }, i: number }} visit
 */
async function copy(client, { team, day, people, model, i }) {
  const id = randomUUID();
  const pair = i % PAIR_EVERY === 0;
  await client.query(
    `insert into besok (id, virksomhet_id, team_id, bruker_id, dato, dagsdel, gruppe, antall_ansatte, anslag_minutter, kompetanser, rekkefolge)
     select $1, virksomhet_id, $2, bruker_id, $3, dagsdel, gruppe, $4, anslag_minutter, kompetanser, $5 from besok where id = $6`,
    [id, team.id, day, pair ? 2 : 1, i + 1, model.id],
  );
  await client.query(
    `insert into besok_tiltak (id, virksomhet_id, besok_id, tiltak_id)
     select gen_random_uuid(), virksomhet_id, $1, tiltak_id from besok_tiltak where besok_id = $2`,
    [id, model.id],
  );
  if (i % TRAY_EVERY === 5) return;
  const on = people.filter(({ evening }) => evening === (model.dagsdel === 'KVELD'));
  for (let place = 1; place <= (pair ? 2 : 1); place += 1)
    await client.query(
      `insert into besokstildeling (id, virksomhet_id, besok_id, ansatt_id, plass, dato, bruker_id)
       select $1, virksomhet_id, id, $2, $3, dato, bruker_id from besok where id = $4`,
      [randomUUID(), on[(i + place) % on.length]?.id, place, id],
    );
}
