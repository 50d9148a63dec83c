/** Every sentence that start-up says to a person. Bokmål; a refusal is one sentence: what is wrong, and what to do. */

// --- What is going on ---

export const installing = () => 'Installerer det som mangler (tar et minutt eller to første gang) …';
export const generating = () => 'Lager databaseklienten …';
export const building = () => 'Bygger appen (tar omtrent et minutt) …';
export const startingDatabase = () => 'Starter databasen …';
export const migrating = () => 'Oppdaterer databasen …';
export const seeding = () => 'Legger inn det oppdiktede demodistriktet …';
export const startingServer = () => 'Starter Tillit …';
export const stopping = () => 'Stopper Tillit …';

/** @param {number} port */
export const ready = (port) => `Tillit er klar: http://localhost:${port}`;

/**
 * @param {{ navn: string, rolle: string }[]} people
 * @returns {string[]}
 */
export const demoSignIns = (people) =>
  people.length === 0
    ? []
    : ['Demo: logg inn uten passord som', ...people.map(({ navn, rolle }) => `  ${navn} (${rolle})`)];

// --- The machine and the environment ---

/** @param {string} found @param {string} oldest */
export const nodeTooOld = (found, oldest) =>
  `Tillit trenger Node ${oldest} eller nyere, men dette er Node ${found}: installer en nyere Node fra nodejs.org.`;

/** @param {string} value */
export const portInvalid = (value) => `PORT er «${value}», men må være et tall fra 1 til 65535.`;

/** @param {number} port */
export const portInUse = (port) =>
  `Port ${port} er opptatt: stopp programmet som bruker den, eller velg en annen, for eksempel PORT=${port === 65535 ? 3000 : port + 1}.`;

/** @param {number} port */
export const portForbidden = (port) =>
  `Port ${port} kan ikke brukes uten administratorrettigheter: velg en over 1023, for eksempel PORT=3000.`;

/** @param {string[]} missing */
export const oidcIncomplete = (missing) =>
  `Innlogging med OIDC er bare delvis satt opp: ${missing.join(' og ')} mangler (sett alle tre, eller ingen).`;

export const demoInvalid = () => 'TILLIT_DEMO må være 1 eller 0.';

export const demoWithOidc = () =>
  'Demoinnlogging kan ikke brukes sammen med OIDC: fjern TILLIT_DEMO=1 eller variablene som begynner med TILLIT_OIDC_.';

export const demoWithExternalDatabase = () =>
  'Demoinnlogging kan bare brukes med den innebygde databasen: fjern TILLIT_DEMO=1 eller DATABASE_URL.';

// --- The data folder ---

/** @param {string} folder @param {string} code */
export const dataFolderNotWritable = (folder, code) =>
  `Tillit kan ikke skrive i datamappen ${folder} (${code}): gi skrivetilgang, eller velg en annen mappe med TILLIT_DATA.`;

/** @param {string} file */
export const secretsUnreadable = (file) =>
  `Filen ${file} kan ikke leses, og uten den kommer ikke Tillit inn i databasen: hent den tilbake fra en sikkerhetskopi.`;

/** @param {string} folder */
export const alreadyRunning = (folder) =>
  `Tillit kjører allerede med datamappen ${folder}: stopp den først, eller velg en annen mappe med TILLIT_DATA.`;

// --- Steps before the server can start ---

export const installFailed = () => 'Installasjonen feilet: se hva npm sier over, og prøv igjen.';
export const generateFailed = () => 'Databaseklienten kunne ikke lages: se hva Prisma sier over.';
export const buildFailed = () => 'Appen kunne ikke bygges: se feilen over.';
export const seedFailed = () =>
  'Demodataene kunne ikke legges inn, og ingen av dem ble lagret: se feilen over.';
export const seedNeedsUrl = () => 'Sett TILLIT_APP_DATABASE_URL til databasen som skal fylles.';
export const appNotHealthy = () => 'Tillit startet ikke som den skulle: se meldingene over.';
export const serverDied = () => 'Tillit stoppet uventet: start på nytt med «npm start».';
export const databaseDied = () => 'Databasen stoppet uventet: start på nytt med «npm start».';
export const stopped = () => 'Starten ble avbrutt.';

// --- PostgreSQL that follows with Tillit ---

export const postgresCannotRun = () =>
  'PostgreSQL som følger med Tillit, kan ikke kjøre på denne maskinen: sett DATABASE_URL til en PostgreSQL 15 eller nyere.';

/** @param {string} system @param {string} machine */
export const noPostgresForPlatform = (system, machine) =>
  `Det følger ikke med PostgreSQL for ${system} ${machine}: sett DATABASE_URL til en PostgreSQL 15 eller nyere.`;

/** @param {string} folder @param {number} found @param {number} expected */
export const clusterOfOtherMajor = (folder, found, expected) =>
  `Dataene i ${folder} er laget av PostgreSQL ${found}, men Tillit bruker PostgreSQL ${expected}: ingenting er endret, og dataene må oppgraderes før du kan starte.`;

/** @param {string} reason */
export const clusterNotCreated = (reason) => `Databasen kunne ikke opprettes: ${reason}`;

/** @param {string} logFile */
export const postgresDidNotStart = (logFile) => `Databasen startet ikke: se hvorfor i ${logFile}.`;

// --- An external PostgreSQL ---

export const databaseUrlInvalid = () =>
  'DATABASE_URL er ikke en gyldig adresse, den skal se ut som postgresql://bruker:passord@vert:5432/database';

/** @param {string} where @param {string} reason */
export const databaseUnreachable = (where, reason) =>
  `Får ikke kontakt med databasen i DATABASE_URL (${where}): ${explain(reason)}.`;

/** @param {string} version */
export const postgresTooOld = (version) =>
  `Databasen i DATABASE_URL er PostgreSQL ${version}, men Tillit trenger 15 eller nyere: ingenting er endret.`;

/** @param {string} reason */
export const appUrlUnreachable = (reason) => `Appen får ikke logget inn i databasen: ${explain(reason)}.`;

export const appUrlElsewhere = () =>
  'APP_DATABASE_URL og DATABASE_URL peker til hver sin database: de skal være to roller i den samme.';

export const appUrlNeeded = () =>
  'DATABASE_URL har ikke passord, så Tillit kan ikke lage appens egen rolle: sett APP_DATABASE_URL til en rolle som er medlem av «tillit_app».';

/** @param {string} role */
export const appRoleMayNotBeMade = (role) =>
  `Eieren i DATABASE_URL får ikke lage rollen «${role}» i gruppen «tillit_app»: gi den CREATEROLE og «tillit_app» med ADMIN OPTION, eller sett APP_DATABASE_URL til en rolle som er medlem av «tillit_app».`;

/** @param {string} group */
export const appGroupMayNotBeMade = (group) =>
  `Eieren i DATABASE_URL får ikke lage rollen «${group}»: gi den CREATEROLE, eller kjør «create role ${group} nologin» som administrator.`;

/** @param {string} role */
export const appRoleTooStrong = (role) =>
  `Databaserollen «${role}» kan gå utenom skillet mellom virksomheter (superbruker, BYPASSRLS eller eier av tabeller): bruk en rolle uten slike rettigheter.`;

/** @param {string} role @param {string} group */
export const appRoleNotMember = (role, group) =>
  `Databaserollen «${role}» er ikke medlem av «${group}»: kjør «grant ${group} to ${role}» som administrator.`;

/** @type {Record<string, string>} */
const REASONS = {
  ECONNREFUSED: 'ingen svarer der',
  ENOTFOUND: 'verten finnes ikke',
  EAI_AGAIN: 'navnet på verten kan ikke slås opp nå',
  ETIMEDOUT: 'den svarer ikke',
  '28P01': 'brukernavnet eller passordet er feil',
  28000: 'brukeren slipper ikke inn',
  '3D000': 'databasen finnes ikke',
  53300: 'den har for mange tilkoblinger fra før',
};

/** @param {string} reason  A code, or what the driver said. */
const explain = (reason) => REASONS[reason] ?? reason;

// --- Migrations ---

/** @param {string} name */
export const databaseIsNewer = (name) =>
  `Databasen er laget av en nyere versjon av Tillit (den har «${name}»): ingenting er endret, bruk den nyere versjonen.`;

/** @param {string} name */
export const migrationEdited = (name) =>
  `Migreringen «${name}» er endret etter at den ble kjørt: ingenting er gjort, hent filen tilbake slik den var.`;

/** @param {string} name */
export const migrationHalfDone = (name) =>
  `Migreringen «${name}» ble avbrutt av et annet verktøy: rydd opp med «npx prisma migrate resolve» før du starter igjen.`;

/** @param {string} name @param {string} reason */
export const migrationFailed = (name, reason) =>
  `Migreringen «${name}» feilet og ble rullet tilbake: ${reason}`;

/** @param {string} message @param {number} line */
export const atLine = (message, line) => `${message} (linje ${line})`;

export const migrateNeedsUrl = () =>
  'Sett DATABASE_URL til databasen som skal migreres, eller bruk «--try» (den innebygde databasen migreres av «npm start»).';

/** @param {string} name */
export const applying = (name) => `  ${name}`;

/** @param {number} count */
export const migrated = (count) =>
  count === 0 ? 'Databasen er oppdatert fra før.' : `Kjørte ${count} migrering(er).`;

export const migrationNeedsName = () =>
  'Gi migreringen et navn som er en setning: npm run migration -- vedtak_faar_frist';

export const nothingToMigrate = () =>
  'Skjemaet er likt siden forrige migrering: bruk «--empty» hvis du vil skrive SQL for hånd.';

/** @param {string} file */
export const migrationWritten = (file) => `Skrev ${file}. Les den, og legg til det som må skrives for hånd.`;
