-- CreateEnum
CREATE TYPE "Utsatt" AS ENUM ('IKKE_VURDERT', 'NEI', 'JA');

-- CreateEnum
CREATE TYPE "Omgjoringsgrunn" AS ENUM ('TIL_GUNST', 'IKKE_UNDERRETTET', 'UGYLDIG', 'KLAGE', 'STATSFORVALTEREN');

-- CreateEnum
CREATE TYPE "Brevspraak" AS ENUM ('nb', 'nn', 'sv', 'en');

-- CreateEnum
CREATE TYPE "Brevmalstatus" AS ENUM ('UTKAST', 'PUBLISERT');

-- CreateEnum
CREATE TYPE "Brevfilslag" AS ENUM ('VEDTAK', 'FORHAANDSVARSEL', 'KLAGE_OVERSENDELSE', 'KLAGE_KOPI');

-- CreateEnum
CREATE TYPE "Sporsmaalsslag" AS ENUM ('SPORSMAAL', 'UENIGHET');

-- CreateEnum
CREATE TYPE "Satsenhet" AS ENUM ('MAANED', 'TIME', 'GANG', 'DAG');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Maalform" ADD VALUE 'SVENSK';
ALTER TYPE "Maalform" ADD VALUE 'ENGELSK';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Vedtakstype" ADD VALUE 'OMGJORING';
ALTER TYPE "Vedtakstype" ADD VALUE 'AKUTT';

-- AlterTable
ALTER TABLE "fullmakt" ADD COLUMN     "begrensning" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rolle" "Rolle",
ADD COLUMN     "stedfortreder_for_id" UUID,
ADD COLUMN     "team_id" UUID,
ADD COLUMN     "vedtakstyper" "Vedtakstype"[],
ALTER COLUMN "ansatt_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "paarorende" ADD COLUMN     "fullmakt" TEXT,
ADD COLUMN     "verge_mandat" TEXT;

-- AlterTable
ALTER TABLE "vedtak" ADD COLUMN     "akutt_bestemt_av_id" UUID,
ADD COLUMN     "akutt_grunn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "akutt_muntlig" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "akutt_tidspunkt" TIMESTAMPTZ(3),
ADD COLUMN     "brevmal_id" UUID,
ADD COLUMN     "brevspraak" "Brevspraak",
ADD COLUMN     "feltversjoner" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "habil_erklaert" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "klage_id" UUID,
ADD COLUMN     "mestringsperiode_id" UUID,
ADD COLUMN     "omgjoringsgrunn" "Omgjoringsgrunn",
ADD COLUMN     "reduksjonsgrunn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "stedfortreder_for_id" UUID,
ADD COLUMN     "utsatt_grunn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "utsatt_iverksetting" "Utsatt" NOT NULL DEFAULT 'IKKE_VURDERT',
ADD COLUMN     "varsel_svarfrist_dato" DATE;

-- AlterTable
ALTER TABLE "virksomhet" ADD COLUMN     "brukervalg_dager" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "har_brukervalg" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "logo" BYTEA,
ADD COLUMN     "statsforvalter" TEXT NOT NULL DEFAULT 'Statsforvalteren';

-- CreateTable
CREATE TABLE "fravaer" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE NOT NULL,
    "registrert_av_id" UUID NOT NULL,

    CONSTRAINT "fravaer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brevmal" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "spraak" "Brevspraak" NOT NULL,
    "utgave" INTEGER NOT NULL,
    "status" "Brevmalstatus" NOT NULL DEFAULT 'UTKAST',
    "tekster" JSONB NOT NULL DEFAULT '{}',
    "merknad" TEXT NOT NULL DEFAULT '',
    "fom" DATE,
    "opprettet_av_id" UUID NOT NULL,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publisert_av_id" UUID,
    "publisert_tidspunkt" TIMESTAMPTZ(3),
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "brevmal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brevfil" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "vedtak_id" UUID,
    "klage_id" UUID,
    "slag" "Brevfilslag" NOT NULL,
    "pdf" BYTEA NOT NULL,
    "avtrykk" TEXT NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "brevfil_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vedtakssporsmaal" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "felt" TEXT NOT NULL,
    "sitat" TEXT NOT NULL DEFAULT '',
    "slag" "Sporsmaalsslag" NOT NULL DEFAULT 'SPORSMAAL',
    "tekst" TEXT NOT NULL,
    "stilt_av_id" UUID NOT NULL,
    "stilt_tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "svar" TEXT,
    "lukket_av_id" UUID,
    "lukket_tidspunkt" TIMESTAMPTZ(3),

    CONSTRAINT "vedtakssporsmaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "timeanslag" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "personlig_stell" BOOLEAN NOT NULL DEFAULT false,
    "timer_per_uke" DECIMAL(5,2) NOT NULL,
    "fom" DATE NOT NULL,
    "anslaatt_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "timeanslag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "egenandelssats" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "personlig_stell" BOOLEAN NOT NULL DEFAULT false,
    "gjelder" TEXT NOT NULL,
    "belop_ore" INTEGER NOT NULL,
    "enhet" "Satsenhet" NOT NULL,
    "kilde" TEXT NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "egenandelssats_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "fravaer_virksomhet_id_ansatt_id_idx" ON "fravaer"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE UNIQUE INDEX "brevmal_virksomhet_id_spraak_utgave_key" ON "brevmal"("virksomhet_id", "spraak", "utgave");

-- CreateIndex
CREATE INDEX "brevfil_virksomhet_id_vedtak_id_idx" ON "brevfil"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE INDEX "brevfil_virksomhet_id_klage_id_idx" ON "brevfil"("virksomhet_id", "klage_id");

-- CreateIndex
CREATE INDEX "vedtakssporsmaal_virksomhet_id_vedtak_id_idx" ON "vedtakssporsmaal"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE INDEX "timeanslag_virksomhet_id_vedtak_id_idx" ON "timeanslag"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE INDEX "egenandelssats_virksomhet_id_tjeneste_idx" ON "egenandelssats"("virksomhet_id", "tjeneste");

-- CreateIndex
CREATE INDEX "fullmakt_virksomhet_id_rolle_idx" ON "fullmakt"("virksomhet_id", "rolle");

-- AddForeignKey
ALTER TABLE "fravaer" ADD CONSTRAINT "fravaer_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_brevmal_id_fkey" FOREIGN KEY ("brevmal_id") REFERENCES "brevmal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brevfil" ADD CONSTRAINT "brevfil_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtakssporsmaal" ADD CONSTRAINT "vedtakssporsmaal_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeanslag" ADD CONSTRAINT "timeanslag_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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

-- Brev som er sendt, og anslag som er gitt, er historie.
revoke update, delete on brevfil, timeanslag from tillit_app;
create trigger uforanderlig before update or delete on brevfil for each row execute function nekt_endring();
create trigger uforanderlig before update or delete on timeanslag for each row execute function nekt_endring();

-- En brevmal som er publisert, ligger bak brev som er sendt.
create function vern_publisert_brevmal() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISERT' then
    raise exception 'en publisert brevmal kan ikke endres' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger vern_publisert before update or delete on brevmal for each row execute function vern_publisert_brevmal();

alter table timeanslag add constraint timer_i_en_uke check (timer_per_uke between 0 and 168);
alter table fullmakt add constraint person_eller_rolle check (num_nonnulls(ansatt_id, rolle) = 1);
