-- CreateEnum
CREATE TYPE "Reisemaate" AS ENUM ('GANGE', 'SYKKEL', 'ELSYKKEL', 'BIL');

-- CreateEnum
CREATE TYPE "Kjonn" AS ENUM ('KVINNE', 'MANN');

-- CreateEnum
CREATE TYPE "Dyr" AS ENUM ('HUND', 'KATT', 'ANNET');

-- CreateEnum
CREATE TYPE "Oppfolgingslag" AS ENUM ('RING_SYKEHUS', 'RING_KAD', 'RING_STEDET', 'AVTAL_HJEMKOMST', 'AVTAL_VIDERE');

-- CreateEnum
CREATE TYPE "Omfordelingsslag" AS ENUM ('KOPI', 'BEMANNING', 'FRA_NAA_AV');

-- AlterTable
ALTER TABLE "ansatt" ADD COLUMN     "kjonn" "Kjonn",
ADD COLUMN     "reisemaate" "Reisemaate" NOT NULL DEFAULT 'GANGE',
ADD COLUMN     "spraak" TEXT[],
ADD COLUMN     "unngaar_dyr" "Dyr"[];

-- AlterTable
ALTER TABLE "bruker" ADD COLUMN     "dyr" "Dyr"[],
ADD COLUMN     "onsket_kjonn" "Kjonn",
ADD COLUMN     "onsket_spraak" TEXT;

-- AlterTable
ALTER TABLE "stopp" ADD COLUMN     "versjon" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "besok" ADD COLUMN     "akutt" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "laast_dagsdel" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "laast_person" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ikkepar" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "bestemt_av_id" UUID NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "ikkepar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forslagsvekter" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "versjon" INTEGER NOT NULL,
    "vekter" JSONB NOT NULL,
    "endret_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forslagsvekter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oppfolging" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "slag" "Oppfolgingslag" NOT NULL,
    "frist" DATE NOT NULL,
    "tekst" TEXT,
    "stopp_id" UUID,
    "opprettet_av_id" UUID NOT NULL,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "utfort_av_id" UUID,
    "utfort_tidspunkt" TIMESTAMPTZ(3),
    "merknad" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "oppfolging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rute" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "vakttype" "Vakttype" NOT NULL DEFAULT 'DAG',
    "gjelder_rode_dager" BOOLEAN NOT NULL DEFAULT false,
    "fom" DATE NOT NULL,
    "tom" DATE,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruteplass" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "rute_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "ukedag" SMALLINT NOT NULL,
    "dagsdel" "Dagsdel" NOT NULL,
    "gruppe" SMALLINT NOT NULL DEFAULT 1,
    "plass" SMALLINT NOT NULL DEFAULT 1,
    "rekkefolge" INTEGER NOT NULL DEFAULT 0,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "ruteplass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rutebemanning" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "rute_id" UUID NOT NULL,
    "ukedag" SMALLINT,
    "dato" DATE,
    "ansatt_id" UUID,

    CONSTRAINT "rutebemanning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "omfordeling" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "slag" "Omfordelingsslag" NOT NULL,
    "gjort_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "flyttinger" JSONB NOT NULL,
    "angret_tidspunkt" TIMESTAMPTZ(3),
    "angret_av_id" UUID,

    CONSTRAINT "omfordeling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ikkepar_virksomhet_id_bruker_id_idx" ON "ikkepar"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE UNIQUE INDEX "forslagsvekter_virksomhet_id_team_id_versjon_key" ON "forslagsvekter"("virksomhet_id", "team_id", "versjon");

-- CreateIndex
CREATE INDEX "oppfolging_virksomhet_id_team_id_utfort_tidspunkt_idx" ON "oppfolging"("virksomhet_id", "team_id", "utfort_tidspunkt");

-- CreateIndex
CREATE INDEX "oppfolging_virksomhet_id_bruker_id_idx" ON "oppfolging"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "oppfolging_virksomhet_id_stopp_id_idx" ON "oppfolging"("virksomhet_id", "stopp_id");

-- CreateIndex
CREATE INDEX "rute_virksomhet_id_team_id_idx" ON "rute"("virksomhet_id", "team_id");

-- CreateIndex
CREATE INDEX "ruteplass_virksomhet_id_rute_id_idx" ON "ruteplass"("virksomhet_id", "rute_id");

-- CreateIndex
CREATE INDEX "ruteplass_virksomhet_id_bruker_id_idx" ON "ruteplass"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE UNIQUE INDEX "rutebemanning_virksomhet_id_rute_id_ukedag_key" ON "rutebemanning"("virksomhet_id", "rute_id", "ukedag");

-- CreateIndex
CREATE UNIQUE INDEX "rutebemanning_virksomhet_id_rute_id_dato_key" ON "rutebemanning"("virksomhet_id", "rute_id", "dato");

-- CreateIndex
CREATE INDEX "omfordeling_virksomhet_id_team_id_tidspunkt_idx" ON "omfordeling"("virksomhet_id", "team_id", "tidspunkt");

-- AddForeignKey
ALTER TABLE "ikkepar" ADD CONSTRAINT "ikkepar_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forslagsvekter" ADD CONSTRAINT "forslagsvekter_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forslagsvekter" ADD CONSTRAINT "forslagsvekter_endret_av_id_fkey" FOREIGN KEY ("endret_av_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oppfolging" ADD CONSTRAINT "oppfolging_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oppfolging" ADD CONSTRAINT "oppfolging_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oppfolging" ADD CONSTRAINT "oppfolging_stopp_id_fkey" FOREIGN KEY ("stopp_id") REFERENCES "stopp"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rute" ADD CONSTRAINT "rute_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruteplass" ADD CONSTRAINT "ruteplass_rute_id_fkey" FOREIGN KEY ("rute_id") REFERENCES "rute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruteplass" ADD CONSTRAINT "ruteplass_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rutebemanning" ADD CONSTRAINT "rutebemanning_rute_id_fkey" FOREIGN KEY ("rute_id") REFERENCES "rute"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "omfordeling" ADD CONSTRAINT "omfordeling_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- Skrevet for hånd: radsikkerhet og rettigheter for de nye tabellene, og det som aldri skal endres.
-- ---------------------------------------------------------------------------------------------------------------
do $$
declare tabell text;
begin
  for tabell in
    select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'virksomhet_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'leietaker')
  loop
    execute format('alter table %I enable row level security', tabell);
    execute format('alter table %I force row level security', tabell);
    execute format('create policy leietaker on %I using (virksomhet_id = app_virksomhet()) with check (virksomhet_id = app_virksomhet())', tabell);
    execute format('grant select, insert, update, delete on %I to tillit_app', tabell);
  end loop;
end $$;

-- Stopp (HENDELSER): en person har aldri to stopp samtidig, og et stopp slutter ikke før det begynner.
alter table stopp add constraint stopp_rekkefolge check (tom is null or tom >= fom) not valid;
create or replace function stopp_uten_overlapp() returns trigger language plpgsql as $$
begin
  -- To som stopper den samme personen samtidig, venter på hverandre.
  perform pg_advisory_xact_lock(hashtextextended('stopp/' || new.bruker_id::text, 0));
  if exists (
    select 1 from stopp s
     where s.virksomhet_id = new.virksomhet_id and s.bruker_id = new.bruker_id and s.id <> new.id
       and daterange(s.fom, s.tom, '[]') && daterange(new.fom, new.tom, '[]')) then
    raise exception 'stopp overlaps another' using errcode = 'exclusion_violation';
  end if;
  return new;
end $$;
create trigger stopp_uten_overlapp before insert or update of fom, tom, bruker_id on stopp
  for each row execute function stopp_uten_overlapp();

-- Oppfølging: lukkes av noen, aldri av seg selv, og slettes ikke for hånd.
alter table oppfolging add constraint oppfolging_lukket_av check ((utfort_av_id is null) = (utfort_tidspunkt is null));

-- Ruter: en besøksplass står på høyst én rute om gangen, og bemanningen gjelder enten en ukedag eller en dato.
alter table ruteplass add constraint ruteplass_ukedag check (ukedag between 1 and 7);
create unique index ruteplass_en_rute on ruteplass (virksomhet_id, bruker_id, ukedag, dagsdel, gruppe, plass) where tom is null;
alter table rutebemanning add constraint rutebemanning_dag check ((ukedag is null) <> (dato is null) and (ukedag is null or ukedag between 1 and 7));
create unique index rute_navn on rute (virksomhet_id, team_id, lower(navn)) where tom is null;
-- Den daglige jobben må vite hvilke leietakere som finnes. Den ser id og navn, og bare når den sier hva den er.
create policy jobb on virksomhet for select using (current_setting('app.jobb', true) = 'utrulling');

-- Hva teamet la vekt på før, skal stå. Ny mening er ny rad.
revoke update, delete on forslagsvekter from tillit_app;

-- Tavla lever hos alle som har den åpen: det som endres, sies fra om når endringen er lagret. Bare id-er, aldri innhold.
-- Én beskjed per team og dag for hele setningen, så en utrulling av en måned ikke blir tusen. Over tjue besøk: «mye».
create function varsle_tavla(p_virksomhet uuid, p_team uuid, p_dato date, p_besok uuid[]) returns void language sql as $$
  select pg_notify('tavle', json_build_object(
    'virksomhet', p_virksomhet, 'team', p_team, 'dato', p_dato,
    'besok', case when cardinality(p_besok) between 1 and 20 then to_json(p_besok) end,
    'av', nullif(current_setting('app.ansatt_id', true), ''))::text)
$$;
create function besok_er_endret() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform varsle_tavla(virksomhet_id, team_id, dato, array_agg(id order by id)) from nye group by virksomhet_id, team_id, dato;
  elsif tg_op = 'DELETE' then
    perform varsle_tavla(virksomhet_id, team_id, dato, array_agg(id order by id)) from gamle group by virksomhet_id, team_id, dato;
  else
    perform varsle_tavla(virksomhet_id, team_id, dato, array_agg(id order by id))
      from (select virksomhet_id, team_id, dato, id from nye union select virksomhet_id, team_id, dato, id from gamle) begge
     group by virksomhet_id, team_id, dato;
  end if;
  return null;
end $$;
create function besokstildeling_er_endret() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform varsle_tavla(b.virksomhet_id, b.team_id, b.dato, array_agg(distinct b.id))
      from gamle t join besok b on b.id = t.besok_id group by b.virksomhet_id, b.team_id, b.dato;
  else
    perform varsle_tavla(b.virksomhet_id, b.team_id, b.dato, array_agg(distinct b.id))
      from nye t join besok b on b.id = t.besok_id group by b.virksomhet_id, b.team_id, b.dato;
  end if;
  return null;
end $$;
create function vakt_er_endret() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    perform varsle_tavla(virksomhet_id, team_id, dato, null) from (select distinct virksomhet_id, team_id, dato from nye) n;
  end if;
  if tg_op <> 'INSERT' then
    perform varsle_tavla(virksomhet_id, team_id, dato, null) from (select distinct virksomhet_id, team_id, dato from gamle) g;
  end if;
  return null;
end $$;
create function stopp_er_endret() returns trigger language plpgsql as $$
begin
  perform varsle_tavla(b.virksomhet_id, b.team_id, b.dato, null)
    from (select distinct virksomhet_id, team_id, dato from besok
           where virksomhet_id = new.virksomhet_id and bruker_id = new.bruker_id
             and dato >= new.fom and dato <= coalesce(new.tom, new.fom + 14)) b;
  return null;
end $$;
create trigger besok_nye after insert on besok referencing new table as nye for each statement execute function besok_er_endret();
create trigger besok_endret after update on besok referencing new table as nye old table as gamle for each statement execute function besok_er_endret();
create trigger besok_borte after delete on besok referencing old table as gamle for each statement execute function besok_er_endret();
create trigger tildeling_nye after insert on besokstildeling referencing new table as nye for each statement execute function besokstildeling_er_endret();
create trigger tildeling_endret after update on besokstildeling referencing new table as nye for each statement execute function besokstildeling_er_endret();
create trigger tildeling_borte after delete on besokstildeling referencing old table as gamle for each statement execute function besokstildeling_er_endret();
create trigger vakt_nye after insert on vakt referencing new table as nye for each statement execute function vakt_er_endret();
create trigger vakt_endret after update on vakt referencing new table as nye old table as gamle for each statement execute function vakt_er_endret();
create trigger vakt_borte after delete on vakt referencing old table as gamle for each statement execute function vakt_er_endret();
create trigger stopp_endret after insert or update on stopp for each row execute function stopp_er_endret();
