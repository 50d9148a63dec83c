-- CreateEnum
CREATE TYPE "Leverandorslag" AS ENUM ('PRIVAT', 'KOMMUNAL');

-- CreateEnum
CREATE TYPE "Valgmaate" AS ENUM ('TELEFON', 'SAMTALE', 'SKJEMA', 'VIA_LEVERANDOR');

-- CreateEnum
CREATE TYPE "ValgtAv" AS ENUM ('SELV', 'FULLMEKTIG', 'VERGE');

-- CreateEnum
CREATE TYPE "Klageslag" AS ENUM ('VEDTAK', 'UTFORELSE', 'TILSYN');

-- CreateEnum
CREATE TYPE "Klagestatus" AS ENUM ('MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING', 'MEDHOLD', 'DELVIS_MEDHOLD', 'OPPRETTHOLDT', 'AVVIST', 'TRUKKET', 'VIDERESENDT', 'OVERSENDT', 'STADFESTET', 'ENDRET', 'OPPHEVET', 'AVSLUTTET');

-- CreateEnum
CREATE TYPE "Klagerrolle" AS ENUM ('BRUKER', 'FULLMEKTIG', 'ADVOKAT', 'VERGE', 'NAERMESTE', 'ANDRE');

-- CreateEnum
CREATE TYPE "Formaliautfall" AS ENUM ('BEHANDLES', 'BOR_AVVISES');

-- CreateEnum
CREATE TYPE "Oppreisning" AS ENUM ('IKKE_LASTES', 'SAERLIGE_GRUNNER', 'NEI');

-- CreateEnum
CREATE TYPE "Klageinnstilling" AS ENUM ('MEDHOLD', 'DELVIS_MEDHOLD', 'OPPRETTHOLDT');

-- CreateEnum
CREATE TYPE "Klageutfall" AS ENUM ('MEDHOLD', 'DELVIS_MEDHOLD', 'OPPRETTHOLDT', 'AVVIST', 'TRUKKET', 'VIDERESENDT', 'VEILEDET');

-- CreateEnum
CREATE TYPE "Klagesvar" AS ENUM ('STADFESTET', 'ENDRET', 'OPPHEVET');

-- CreateEnum
CREATE TYPE "Klagebrevslag" AS ENUM ('KVITTERING', 'UTSATT', 'AVGJORELSE', 'OVERSENDELSE', 'KOPI');

-- CreateEnum
CREATE TYPE "Mestringsstatus" AS ENUM ('PLANLAGT', 'PAAGAAR', 'EVALUERES', 'AVSLUTTET_UTEN_BEHOV', 'AVSLUTTET_MED_VEDTAK', 'AVBRUTT');

-- CreateEnum
CREATE TYPE "Mestringsutfall" AS ENUM ('INGEN_BEHOV', 'VEDTAK');

-- CreateEnum
CREATE TYPE "Mestringssoknad" AS ENUM ('NEI', 'TRUKKET', 'JA');

-- CreateEnum
CREATE TYPE "Avbruddsgrunn" AS ENUM ('SYKEHUS', 'KORTTIDSOPPHOLD', 'EGET_ONSKE', 'HELSE', 'DODSFALL', 'ANNET');

-- CreateEnum
CREATE TYPE "Maaletidspunkt" AS ENUM ('START', 'SLUTT');

-- CreateEnum
CREATE TYPE "Maaleinstrument" AS ENUM ('SPPB', 'EGENVURDERING', 'COPM');

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
ALTER TYPE "Ordkilde" ADD VALUE 'MESTRING';

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
ADD COLUMN     "gitt_av_id" UUID,
ADD COLUMN     "rolle" "Rolle",
ADD COLUMN     "stedfortreder_for_id" UUID,
ADD COLUMN     "team_id" UUID,
ADD COLUMN     "vedtakstyper" "Vedtakstype"[],
ALTER COLUMN "ansatt_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "paarorende" ADD COLUMN     "fullmakt" TEXT,
ADD COLUMN     "verge_mandat" TEXT;

-- AlterTable
ALTER TABLE "sak" ADD COLUMN     "svar_ventes_dato" DATE;

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
ADD COLUMN     "uten_varsel_grunn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "utsatt_grunn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "utsatt_iverksetting" "Utsatt" NOT NULL DEFAULT 'IKKE_VURDERT',
ADD COLUMN     "uttalt_seg_dato" DATE,
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
CREATE TABLE "leverandor" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "orgnummer" TEXT NOT NULL,
    "telefon" TEXT NOT NULL,
    "slag" "Leverandorslag" NOT NULL DEFAULT 'PRIVAT',
    "avtale_fom" DATE NOT NULL,
    "avtale_tom" DATE,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "leverandor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leverandortilbud" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "leverandor_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "kveld" BOOLEAN NOT NULL DEFAULT false,
    "natt" BOOLEAN NOT NULL DEFAULT false,
    "helg" BOOLEAN NOT NULL DEFAULT false,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "leverandortilbud_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "brukervalg" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "personlig_stell" BOOLEAN NOT NULL DEFAULT false,
    "leverandor_id" UUID,
    "fom" DATE NOT NULL,
    "avtalt_dag" BOOLEAN NOT NULL DEFAULT false,
    "valgt_dato" DATE NOT NULL,
    "maate" "Valgmaate" NOT NULL,
    "valgt_av" "ValgtAv" NOT NULL DEFAULT 'SELV',
    "paarorende_id" UUID,
    "registrert_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "angret_tidspunkt" TIMESTAMPTZ(3),
    "angret_av_id" UUID,

    CONSTRAINT "brukervalg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "korttidstjeneste" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "sak_id" UUID,
    "team_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "omfang" TEXT NOT NULL,
    "grunn" TEXT NOT NULL,
    "fom_dato" DATE NOT NULL,
    "planlagt_slutt_dato" DATE NOT NULL,
    "klagerett_fortalt" TEXT NOT NULL DEFAULT '',
    "ansvarlig_id" UUID NOT NULL,
    "registrert_av_id" UUID NOT NULL,
    "avsluttet_dato" DATE,
    "avsluttet_grunn" TEXT,
    "vedtak_id" UUID,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "korttidstjeneste_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klage" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "slag" "Klageslag" NOT NULL,
    "status" "Klagestatus" NOT NULL DEFAULT 'MOTTATT',
    "vedtak_id" UUID,
    "avvist_klage_id" UUID,
    "klagerrolle" "Klagerrolle" NOT NULL,
    "klager_navn" TEXT,
    "klager_adresse" TEXT,
    "klager_fullmakt" TEXT,
    "klager_vergemandat" TEXT,
    "samtykke_vurdert_av" TEXT,
    "samtykke_vurdert_dato" DATE,
    "endring_onsket" TEXT,
    "sendt_dato" DATE NOT NULL,
    "mottatt_dato" DATE NOT NULL,
    "registrert_av_id" UUID NOT NULL,
    "kvittert_dato" DATE,
    "forventet_svar_dato" DATE,
    "vil_utsatt" BOOLEAN NOT NULL DEFAULT false,
    "utsatt_svar" "Utsatt" NOT NULL DEFAULT 'IKKE_VURDERT',
    "utsatt_grunn" TEXT NOT NULL DEFAULT '',
    "formalia" "Formaliautfall",
    "klagerett_ok" BOOLEAN,
    "form_ok" BOOLEAN,
    "oppreisning" "Oppreisning",
    "formalia_begrunnelse" TEXT NOT NULL DEFAULT '',
    "vurdering" TEXT NOT NULL DEFAULT '',
    "innstilling" "Klageinnstilling",
    "vurdering_ferdig" BOOLEAN NOT NULL DEFAULT false,
    "utfall" "Klageutfall",
    "utfall_grunn" TEXT NOT NULL DEFAULT '',
    "avgjort_av_id" UUID,
    "avgjort_dato" DATE,
    "uttalelse" TEXT NOT NULL DEFAULT '',
    "dokumenter" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "oversendt_av_id" UUID,
    "oversendt_dato" DATE,
    "svar" "Klagesvar",
    "svar_dato" DATE,
    "svar_grunn" TEXT NOT NULL DEFAULT '',
    "avsluttet_dato" DATE,
    "avslutt_grunn" TEXT NOT NULL DEFAULT '',
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "klage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klageord" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "klage_id" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "muntlig" BOOLEAN NOT NULL DEFAULT false,
    "dato" DATE NOT NULL,
    "skrevet_ned_av_id" UUID NOT NULL,
    "opplest_dato" DATE,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "klageord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klagebrev" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "klage_id" UUID NOT NULL,
    "slag" "Klagebrevslag" NOT NULL,
    "innhold" JSONB NOT NULL,
    "avtrykk" TEXT NOT NULL,
    "sendt_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "brevfil_id" UUID,

    CONSTRAINT "klagebrev_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mestringsperiode" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "sak_id" UUID,
    "kartlegging_id" UUID,
    "status" "Mestringsstatus" NOT NULL DEFAULT 'PLANLAGT',
    "fom_dato" DATE NOT NULL,
    "uker" SMALLINT NOT NULL,
    "ansvarlig_id" UUID NOT NULL,
    "syn_egne_ord_id" UUID,
    "endret" TEXT,
    "utfall" "Mestringsutfall",
    "soknad" "Mestringssoknad",
    "avbruddsgrunn" "Avbruddsgrunn",
    "avbruddstekst" TEXT,
    "periodevedtak_id" UUID,
    "vedtak_id" UUID,
    "svarbrev" JSONB,
    "avsluttet_dato" DATE,
    "avsluttet_av_id" UUID,
    "opprettet_av_id" UUID NOT NULL,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mestringsperiode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mestringsmaal" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "periode_id" UUID NOT NULL,
    "maal_id" UUID NOT NULL,
    "sluttvurdering_id" UUID,
    "rekkefolge" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mestringsmaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mestringsdeltaker" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "periode_id" UUID NOT NULL,
    "ansatt_id" UUID,
    "navn" TEXT,

    CONSTRAINT "mestringsdeltaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mestringsnotat" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "periode_id" UUID NOT NULL,
    "uke" SMALLINT NOT NULL,
    "dato" DATE NOT NULL,
    "gikk_bra" TEXT NOT NULL,
    "neste" TEXT NOT NULL,
    "skrevet_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mestringsnotat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mestringsmaaling" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "periode_id" UUID NOT NULL,
    "naar" "Maaletidspunkt" NOT NULL,
    "instrument" "Maaleinstrument" NOT NULL,
    "verdi" JSONB NOT NULL,
    "dato" DATE NOT NULL,
    "utfort_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mestringsmaaling_pkey" PRIMARY KEY ("id")
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

-- CreateTable
CREATE TABLE "plandetalj" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "vedtak_id" UUID,
    "maal_id" UUID,
    "felt" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "hint" JSONB NOT NULL DEFAULT '{}',
    "foer" TEXT NOT NULL,
    "etter" TEXT NOT NULL,
    "flyttet_av_id" UUID NOT NULL,
    "flyttet_tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "angret_tidspunkt" TIMESTAMPTZ(3),
    "tiltak_id" UUID,
    "tatt_i_bruk_tidspunkt" TIMESTAMPTZ(3),
    "tatt_bort_av_id" UUID,
    "tatt_bort_tidspunkt" TIMESTAMPTZ(3),

    CONSTRAINT "plandetalj_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vedtakstilstede" (
    "virksomhet_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "felt" TEXT NOT NULL DEFAULT '',
    "utloper" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vedtakstilstede_pkey" PRIMARY KEY ("virksomhet_id","vedtak_id","ansatt_id")
);

-- CreateIndex
CREATE INDEX "fravaer_virksomhet_id_ansatt_id_idx" ON "fravaer"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE UNIQUE INDEX "leverandor_virksomhet_id_orgnummer_avtale_fom_key" ON "leverandor"("virksomhet_id", "orgnummer", "avtale_fom");

-- CreateIndex
CREATE INDEX "leverandortilbud_virksomhet_id_leverandor_id_idx" ON "leverandortilbud"("virksomhet_id", "leverandor_id");

-- CreateIndex
CREATE INDEX "leverandortilbud_virksomhet_id_tjeneste_idx" ON "leverandortilbud"("virksomhet_id", "tjeneste");

-- CreateIndex
CREATE INDEX "brukervalg_virksomhet_id_bruker_id_tidspunkt_idx" ON "brukervalg"("virksomhet_id", "bruker_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "brukervalg_virksomhet_id_leverandor_id_idx" ON "brukervalg"("virksomhet_id", "leverandor_id");

-- CreateIndex
CREATE INDEX "korttidstjeneste_virksomhet_id_bruker_id_idx" ON "korttidstjeneste"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "korttidstjeneste_virksomhet_id_sak_id_idx" ON "korttidstjeneste"("virksomhet_id", "sak_id");

-- CreateIndex
CREATE INDEX "klage_virksomhet_id_bruker_id_idx" ON "klage"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "klage_virksomhet_id_status_mottatt_dato_idx" ON "klage"("virksomhet_id", "status", "mottatt_dato");

-- CreateIndex
CREATE INDEX "klage_virksomhet_id_vedtak_id_idx" ON "klage"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE INDEX "klageord_virksomhet_id_klage_id_idx" ON "klageord"("virksomhet_id", "klage_id");

-- CreateIndex
CREATE INDEX "klagebrev_virksomhet_id_klage_id_idx" ON "klagebrev"("virksomhet_id", "klage_id");

-- CreateIndex
CREATE INDEX "mestringsperiode_virksomhet_id_bruker_id_status_idx" ON "mestringsperiode"("virksomhet_id", "bruker_id", "status");

-- CreateIndex
CREATE INDEX "mestringsperiode_virksomhet_id_sak_id_idx" ON "mestringsperiode"("virksomhet_id", "sak_id");

-- CreateIndex
CREATE INDEX "mestringsmaal_virksomhet_id_periode_id_idx" ON "mestringsmaal"("virksomhet_id", "periode_id");

-- CreateIndex
CREATE UNIQUE INDEX "mestringsmaal_periode_id_maal_id_key" ON "mestringsmaal"("periode_id", "maal_id");

-- CreateIndex
CREATE INDEX "mestringsdeltaker_virksomhet_id_periode_id_idx" ON "mestringsdeltaker"("virksomhet_id", "periode_id");

-- CreateIndex
CREATE INDEX "mestringsnotat_virksomhet_id_periode_id_dato_idx" ON "mestringsnotat"("virksomhet_id", "periode_id", "dato");

-- CreateIndex
CREATE INDEX "mestringsmaaling_virksomhet_id_periode_id_tidspunkt_idx" ON "mestringsmaaling"("virksomhet_id", "periode_id", "tidspunkt");

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
CREATE INDEX "plandetalj_virksomhet_id_bruker_id_idx" ON "plandetalj"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "plandetalj_virksomhet_id_vedtak_id_idx" ON "plandetalj"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE INDEX "vedtakstilstede_virksomhet_id_utloper_idx" ON "vedtakstilstede"("virksomhet_id", "utloper");

-- CreateIndex
CREATE INDEX "fullmakt_virksomhet_id_rolle_idx" ON "fullmakt"("virksomhet_id", "rolle");

-- AddForeignKey
ALTER TABLE "fravaer" ADD CONSTRAINT "fravaer_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leverandortilbud" ADD CONSTRAINT "leverandortilbud_leverandor_id_fkey" FOREIGN KEY ("leverandor_id") REFERENCES "leverandor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brukervalg" ADD CONSTRAINT "brukervalg_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brukervalg" ADD CONSTRAINT "brukervalg_leverandor_id_fkey" FOREIGN KEY ("leverandor_id") REFERENCES "leverandor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "korttidstjeneste" ADD CONSTRAINT "korttidstjeneste_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "korttidstjeneste" ADD CONSTRAINT "korttidstjeneste_sak_id_fkey" FOREIGN KEY ("sak_id") REFERENCES "sak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klage" ADD CONSTRAINT "klage_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klage" ADD CONSTRAINT "klage_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klageord" ADD CONSTRAINT "klageord_klage_id_fkey" FOREIGN KEY ("klage_id") REFERENCES "klage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klagebrev" ADD CONSTRAINT "klagebrev_klage_id_fkey" FOREIGN KEY ("klage_id") REFERENCES "klage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsperiode" ADD CONSTRAINT "mestringsperiode_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsperiode" ADD CONSTRAINT "mestringsperiode_sak_id_fkey" FOREIGN KEY ("sak_id") REFERENCES "sak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsperiode" ADD CONSTRAINT "mestringsperiode_syn_egne_ord_id_fkey" FOREIGN KEY ("syn_egne_ord_id") REFERENCES "egne_ord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsmaal" ADD CONSTRAINT "mestringsmaal_periode_id_fkey" FOREIGN KEY ("periode_id") REFERENCES "mestringsperiode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsmaal" ADD CONSTRAINT "mestringsmaal_maal_id_fkey" FOREIGN KEY ("maal_id") REFERENCES "maal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsdeltaker" ADD CONSTRAINT "mestringsdeltaker_periode_id_fkey" FOREIGN KEY ("periode_id") REFERENCES "mestringsperiode"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsnotat" ADD CONSTRAINT "mestringsnotat_periode_id_fkey" FOREIGN KEY ("periode_id") REFERENCES "mestringsperiode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mestringsmaaling" ADD CONSTRAINT "mestringsmaaling_periode_id_fkey" FOREIGN KEY ("periode_id") REFERENCES "mestringsperiode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_brevmal_id_fkey" FOREIGN KEY ("brevmal_id") REFERENCES "brevmal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brevfil" ADD CONSTRAINT "brevfil_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtakssporsmaal" ADD CONSTRAINT "vedtakssporsmaal_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "timeanslag" ADD CONSTRAINT "timeanslag_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plandetalj" ADD CONSTRAINT "plandetalj_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtakstilstede" ADD CONSTRAINT "vedtakstilstede_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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

-- Ingen gir seg selv myndighet, og ingen er stedfortreder for seg selv.
alter table fullmakt add constraint ikke_til_seg_selv check (gitt_av_id is distinct from ansatt_id or gitt_av_id is null);
alter table fullmakt add constraint ikke_vikar_for_seg_selv check (stedfortreder_for_id is distinct from ansatt_id or stedfortreder_for_id is null);
alter table fravaer add constraint fravaer_i_rekkefolge check (fom <= tom);

-- Mestring: én periode om gangen, aldri over tolv uker, og det som er skrevet og målt, blir stående.
create unique index en_aapen_mestringsperiode on mestringsperiode (virksomhet_id, bruker_id)
  where status in ('PLANLAGT', 'PAAGAAR', 'EVALUERES');
alter table mestringsperiode add constraint hoyst_tolv_uker check (uker between 1 and 12);
alter table mestringsperiode add constraint avbrudd_med_grunn
  check (status <> 'AVBRUTT' or (avbruddsgrunn is not null and coalesce(avbruddstekst, '') <> ''));
alter table mestringsperiode add constraint slutt_med_syn
  check (status not in ('AVSLUTTET_UTEN_BEHOV', 'AVSLUTTET_MED_VEDTAK') or (syn_egne_ord_id is not null and utfall is not null));
alter table mestringsdeltaker add constraint ansatt_eller_navn check (num_nonnulls(ansatt_id, navn) = 1);
revoke update, delete on mestringsnotat, mestringsmaaling from tillit_app;
create trigger uforanderlig before update or delete on mestringsnotat for each row execute function nekt_endring();
create trigger uforanderlig before update or delete on mestringsmaaling for each row execute function nekt_endring();

-- Et valg er noe personen har sagt: det kan angres før det begynner, men aldri skrives om.
revoke delete on brukervalg, leverandor, leverandortilbud from tillit_app;
create function vern_brukervalg() returns trigger language plpgsql as $$
begin
  if old.angret_tidspunkt is not null
    or to_jsonb(new) - array['angret_tidspunkt', 'angret_av_id'] is distinct from to_jsonb(old) - array['angret_tidspunkt', 'angret_av_id'] then
    raise exception 'et valg kan bare angres, ikke endres' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger vern_valg before update on brukervalg for each row execute function vern_brukervalg();
create trigger uforanderlig before delete on brukervalg for each row execute function nekt_endring();
alter table brukervalg add constraint fullmektig_har_navn check ((valgt_av = 'SELV') = (paarorende_id is null));
alter table brukervalg add constraint aldri_bakover check (fom >= valgt_dato);

-- Klagen: ordene er klagerens og endres ikke, brevene er sendt, og klagen slettes ikke.
create function vern_klageord() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'opplest_dato') is distinct from (to_jsonb(old) - 'opplest_dato')
     or (old.opplest_dato is not null and new.opplest_dato is distinct from old.opplest_dato) then
    raise exception 'ordene i en klage kan ikke endres' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger vern_ordene before update or delete on klageord for each row execute function vern_klageord();
revoke update, delete on klagebrev from tillit_app;
create trigger uforanderlig before update or delete on klagebrev for each row execute function nekt_endring();
revoke delete on klage, klageord from tillit_app;

create function vern_klage() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'en klage kan ikke slettes' using errcode = 'insufficient_privilege'; end if;
  if new.bruker_id <> old.bruker_id or new.mottatt_dato <> old.mottatt_dato or new.registrert_av_id <> old.registrert_av_id then
    raise exception 'hvem klagen gjelder, og når den kom, kan ikke endres' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status = 'AVSLUTTET' then raise exception 'en avsluttet klage kan ikke endres' using errcode = 'integrity_constraint_violation'; end if;
  if new.status in ('OVERSENDT', 'VIDERESENDT') and old.status <> new.status
     and (select count(distinct b.slag) from klagebrev b where b.klage_id = new.id and b.slag in ('OVERSENDELSE', 'KOPI')) < 2 then
    raise exception 'oversendelsen og kopien til klageren må være skrevet' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger vern_klage before update or delete on klage for each row execute function vern_klage();

alter table klage
  add constraint vedtak_er_pekt_ut check (slag <> 'VEDTAK' or vedtak_id is not null),
  add constraint oversendt_med_uttalelse check (status not in ('OVERSENDT', 'STADFESTET', 'ENDRET', 'OPPHEVET')
    or (btrim(uttalelse) <> '' and coalesce(cardinality(dokumenter), 0) > 0 and oversendt_dato is not null)),
  add constraint avgjort_med_grunn check (status in ('MOTTATT', 'FORMALIA_VURDERT', 'NY_VURDERING')
    or (utfall is not null and btrim(utfall_grunn) <> '')),
  add constraint avsluttet_med_grunn check (status <> 'AVSLUTTET' or (avsluttet_dato is not null and btrim(avslutt_grunn) <> ''));
