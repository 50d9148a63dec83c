-- CreateEnum
CREATE TYPE "Profesjon" AS ENUM ('SYKEPLEIER', 'HELSEFAGARBEIDER', 'HJEMMEHJELPER', 'FYSIOTERAPEUT', 'ERGOTERAPEUT', 'SAKSBEHANDLER', 'TEAMLEDER');

-- CreateEnum
CREATE TYPE "Rolle" AS ENUM ('FAG', 'SAKSBEHANDLER', 'TEAMLEDER');

-- CreateEnum
CREATE TYPE "Kompetansekode" AS ENUM ('SYKEPLEIE', 'LEGEMIDLER', 'INSULIN', 'SAARSTELL', 'STELL', 'FORFLYTNING', 'TRENING', 'TILRETTELEGGING', 'FORERKORT');

-- CreateEnum
CREATE TYPE "Vakttype" AS ENUM ('DAG', 'KVELD', 'NATT');

-- CreateEnum
CREATE TYPE "Vaktstatus" AS ENUM ('PLANLAGT', 'SYK');

-- CreateEnum
CREATE TYPE "Adressesperre" AS ENUM ('UGRADERT', 'KLIENTADRESSE', 'FORTROLIG', 'STRENGT_FORTROLIG');

-- CreateEnum
CREATE TYPE "Husstand" AS ENUM ('BOR_ALENE', 'BOR_MED_ANDRE', 'BOR_MED_FORELDRE');

-- CreateEnum
CREATE TYPE "Maalform" AS ENUM ('BOKMAAL', 'NYNORSK');

-- CreateEnum
CREATE TYPE "Identtype" AS ENUM ('FNR', 'DNR');

-- CreateEnum
CREATE TYPE "Teamrelasjon" AS ENUM ('TJENESTE', 'OPPFOLGING');

-- CreateEnum
CREATE TYPE "Stoppgrunn" AS ENUM ('SYKEHUS', 'KAD', 'KORTTIDSOPPHOLD', 'REISE', 'ANNET');

-- CreateEnum
CREATE TYPE "Ordkilde" AS ENUM ('KARTLEGGING', 'REVURDERING', 'BESOK');

-- CreateEnum
CREATE TYPE "Notatslag" AS ENUM ('SAK', 'JOURNAL', 'TJENESTE');

-- CreateEnum
CREATE TYPE "Besokstatus" AS ENUM ('PLANLAGT', 'FERDIG', 'AVVIK', 'STOPPET', 'AVLYST');

-- CreateEnum
CREATE TYPE "Tiltaksutfall" AS ENUM ('GJORT', 'IKKE_GJORT', 'AVSLAATT', 'IKKE_AKTUELT');

-- CreateEnum
CREATE TYPE "Kartleggingstatus" AS ENUM ('UTKAST', 'FERDIG');

-- CreateEnum
CREATE TYPE "Maalstatus" AS ENUM ('UTKAST', 'AKTIVT', 'NAADD', 'AVSLUTTET');

-- CreateEnum
CREATE TYPE "Revurderingstatus" AS ENUM ('PLANLAGT', 'PAAGAAR', 'FULLFORT');

-- CreateEnum
CREATE TYPE "Revurderingsutfall" AS ENUM ('VIDEREFORES', 'ENDRES_INNENFOR_RAMMEN', 'NYTT_VEDTAK', 'AVSLUTTES');

-- CreateEnum
CREATE TYPE "Sakstatus" AS ENUM ('MOTTATT', 'KARTLEGGES', 'UTREDES', 'AVSLUTTET');

-- CreateEnum
CREATE TYPE "Henvendelsefra" AS ENUM ('BRUKER', 'PAARORENDE', 'FASTLEGE', 'SYKEHUS', 'ANDRE');

-- CreateEnum
CREATE TYPE "Henvendelsekanal" AS ENUM ('TELEFON', 'SKJEMA', 'BREV', 'MOTE', 'MELDING');

-- CreateEnum
CREATE TYPE "AuditUtfall" AS ENUM ('LEST', 'ENDRET', 'NEKTET', 'AVVIST');

-- CreateEnum
CREATE TYPE "Behandlingsformaal" AS ENUM ('TREAT', 'COC', 'ETREAT', 'BTG');

-- CreateEnum
CREATE TYPE "Dagsdel" AS ENUM ('MORGEN', 'FORMIDDAG', 'MIDDAG', 'ETTERMIDDAG', 'KVELD', 'NATT');

-- CreateEnum
CREATE TYPE "Vedtakstype" AS ENUM ('INNVILGELSE', 'ENDRING', 'AVSLAG', 'OPPHOR');

-- CreateEnum
CREATE TYPE "Vedtakstatus" AS ENUM ('UTKAST', 'TIL_GODKJENNING', 'RETURNERT', 'FATTET', 'OPPHORT');

-- CreateEnum
CREATE TYPE "Linjeutfall" AS ENUM ('INNVILGET', 'AVSLAATT');

-- CreateEnum
CREATE TYPE "Modell" AS ENUM ('MODELL_1', 'MODELL_2');

-- CreateEnum
CREATE TYPE "Teamtype" AS ENUM ('HJEMMETJENESTE', 'INNSATSTEAM');

-- CreateTable
CREATE TABLE "ansatt" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "fornavn" TEXT NOT NULL,
    "etternavn" TEXT NOT NULL,
    "profesjon" "Profesjon" NOT NULL,
    "telefon" TEXT NOT NULL,
    "innlogging_id" TEXT NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "ansatt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teamtilknytning" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "rolle" "Rolle" NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "teamtilknytning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kompetanse" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "kode" "Kompetansekode" NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "kompetanse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fullmakt" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "tjenester" TEXT[],
    "dokument" TEXT NOT NULL,
    "gitt_av" TEXT NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "fullmakt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vakt" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "dato" DATE NOT NULL,
    "type" "Vakttype" NOT NULL,
    "status" "Vaktstatus" NOT NULL DEFAULT 'PLANLAGT',

    CONSTRAINT "vakt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bruker" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "fornavn" TEXT NOT NULL,
    "etternavn" TEXT NOT NULL,
    "fodselsdato" DATE,
    "telefon" TEXT,
    "adresse" TEXT,
    "postnummer" TEXT,
    "poststed" TEXT,
    "adressetillegg" TEXT,
    "breddegrad" DOUBLE PRECISION,
    "lengdegrad" DOUBLE PRECISION,
    "adressesperre" "Adressesperre" NOT NULL DEFAULT 'UGRADERT',
    "husstand" "Husstand" NOT NULL DEFAULT 'BOR_ALENE',
    "maalform" "Maalform" NOT NULL DEFAULT 'BOKMAAL',
    "godt_aa_vite" TEXT,
    "nokkelnummer" TEXT,
    "nokkelkode" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "bruker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bruker_navneord" (
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "ord" TEXT NOT NULL,

    CONSTRAINT "bruker_navneord_pkey" PRIMARY KEY ("bruker_id","ord")
);

-- CreateTable
CREATE TABLE "bruker_ident" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "type" "Identtype" NOT NULL,
    "verdi" TEXT NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "bruker_ident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teamansvar" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "relasjon" "Teamrelasjon" NOT NULL DEFAULT 'TJENESTE',
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "teamansvar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tjenesteansvar" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "tjenesteansvar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skjermet_tilgang" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "godkjent_av_id" UUID NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "skjermet_tilgang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paarorende" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "relasjon" TEXT NOT NULL,
    "telefon" TEXT,
    "er_naermeste" BOOLEAN NOT NULL DEFAULT false,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "paarorende_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stopp" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "grunn" "Stoppgrunn" NOT NULL,
    "sted" TEXT,
    "fom" DATE NOT NULL,
    "tom" DATE,
    "registrert_av_id" UUID NOT NULL,

    CONSTRAINT "stopp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "egne_ord" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "spurt_av_id" UUID NOT NULL,
    "spurt_dato" DATE NOT NULL,
    "til_stede" TEXT,
    "kilde" "Ordkilde" NOT NULL,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "egne_ord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notat" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "slag" "Notatslag" NOT NULL,
    "tekst" TEXT NOT NULL,
    "skrevet_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "besok_id" UUID,
    "maal_id" UUID,
    "retter_id" UUID,

    CONSTRAINT "notat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "besok" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "dato" DATE NOT NULL,
    "dagsdel" "Dagsdel" NOT NULL,
    "gruppe" SMALLINT NOT NULL DEFAULT 1,
    "status" "Besokstatus" NOT NULL DEFAULT 'PLANLAGT',
    "antall_ansatte" SMALLINT NOT NULL DEFAULT 1,
    "anslag_minutter" SMALLINT NOT NULL,
    "kompetanser" "Kompetansekode"[],
    "bare_i_dag" BOOLEAN NOT NULL DEFAULT false,
    "rekkefolge" INTEGER NOT NULL DEFAULT 0,
    "overlevering" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "besok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "besokstildeling" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "besok_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "plass" SMALLINT NOT NULL DEFAULT 1,
    "dato" DATE NOT NULL,
    "bruker_id" UUID NOT NULL,

    CONSTRAINT "besokstildeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "besok_tiltak" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "besok_id" UUID NOT NULL,
    "tiltak_id" UUID NOT NULL,
    "utfall" "Tiltaksutfall",
    "grunn" TEXT,

    CONSTRAINT "besok_tiltak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kartlegging" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "sak_id" UUID,
    "status" "Kartleggingstatus" NOT NULL DEFAULT 'UTKAST',
    "egne_ord_id" UUID,
    "egne_ord_utkast" TEXT,
    "kartlagt_dato" DATE NOT NULL,
    "kartlagt_av_id" UUID NOT NULL,
    "til_stede" TEXT,
    "egne_ressurser" TEXT,
    "nettverk" TEXT,
    "risiko" TEXT,
    "bolig" TEXT,
    "adkomst" TEXT,
    "variabelsett" TEXT NOT NULL,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "ferdig_tidspunkt" TIMESTAMPTZ(3),

    CONSTRAINT "kartlegging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funksjonsskaar" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "kartlegging_id" UUID NOT NULL,
    "variabel" TEXT NOT NULL,
    "skaar" SMALLINT NOT NULL,

    CONSTRAINT "funksjonsskaar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funksjonsvariabel" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "sett" TEXT NOT NULL,
    "kode" TEXT NOT NULL,
    "rekkefolge" INTEGER NOT NULL,
    "navn" TEXT NOT NULL,
    "fom" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "funksjonsvariabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maal" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "egne_ord_id" UUID,
    "egne_ord_utdrag" TEXT,
    "tittel" TEXT NOT NULL,
    "utgangspunkt" TEXT NOT NULL,
    "maaltilstand" TEXT NOT NULL,
    "maalepunkt" TEXT NOT NULL,
    "innen_dato" DATE NOT NULL,
    "viktighet" SMALLINT NOT NULL DEFAULT 1,
    "vanskelighet" SMALLINT NOT NULL DEFAULT 1,
    "nivaa_minus2" TEXT NOT NULL,
    "nivaa_minus1" TEXT NOT NULL,
    "nivaa0" TEXT NOT NULL,
    "nivaa_pluss1" TEXT NOT NULL,
    "nivaa_pluss2" TEXT NOT NULL,
    "utgangsnivaa" SMALLINT NOT NULL DEFAULT -1,
    "status" "Maalstatus" NOT NULL DEFAULT 'UTKAST',
    "rekkefolge" INTEGER NOT NULL DEFAULT 1,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "maal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maalvurdering" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "maal_id" UUID NOT NULL,
    "dato" DATE NOT NULL,
    "nivaa" SMALLINT NOT NULL,
    "tekst" TEXT,
    "vurdert_av_id" UUID NOT NULL,
    "besok_id" UUID,
    "revurdering_id" UUID,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "maalvurdering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revurdering" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "status" "Revurderingstatus" NOT NULL DEFAULT 'PLANLAGT',
    "forfall_dato" DATE NOT NULL,
    "skrives_av_id" UUID,
    "startet_tidspunkt" TIMESTAMPTZ(3),
    "egne_ord_id" UUID,
    "utfall" "Revurderingsutfall",
    "begrunnelse" TEXT,
    "neste_forfall_dato" DATE,
    "nytt_vedtak_id" UUID,
    "fullfort_tidspunkt" TIMESTAMPTZ(3),
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "revurdering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revurderingsdeltaker" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "revurdering_id" UUID NOT NULL,
    "ansatt_id" UUID,
    "navn" TEXT,
    "syn" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "revurderingsdeltaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sak" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "saksnummer" TEXT NOT NULL,
    "bruker_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "saksbehandler_id" UUID NOT NULL,
    "status" "Sakstatus" NOT NULL DEFAULT 'MOTTATT',
    "mottatt_dato" DATE NOT NULL,
    "forelopig_svar_dato" DATE,
    "avsluttet_dato" DATE,
    "versjon" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saksnummerserie" (
    "virksomhet_id" UUID NOT NULL,
    "aar" INTEGER NOT NULL,
    "siste" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "saksnummerserie_pkey" PRIMARY KEY ("virksomhet_id","aar")
);

-- CreateTable
CREATE TABLE "henvendelse" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "sak_id" UUID NOT NULL,
    "fra" "Henvendelsefra" NOT NULL,
    "navn" TEXT,
    "kanal" "Henvendelsekanal" NOT NULL,
    "telefon" TEXT,
    "innhold" TEXT NOT NULL,
    "hast" TEXT,
    "oppgitt" JSONB,
    "mottatt_dato" DATE NOT NULL,
    "registrert_av_id" UUID NOT NULL,

    CONSTRAINT "henvendelse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sesjon" (
    "nokkel" TEXT NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "valgt_team_id" UUID,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "utloper_tidspunkt" TIMESTAMPTZ(3) NOT NULL,
    "avsluttet_tidspunkt" TIMESTAMPTZ(3),

    CONSTRAINT "sesjon_pkey" PRIMARY KEY ("nokkel")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID,
    "handling" TEXT NOT NULL,
    "utfall" "AuditUtfall" NOT NULL,
    "formaal" "Behandlingsformaal" NOT NULL,
    "bruker_id" UUID,
    "objekt_type" TEXT,
    "objekt_id" TEXT,
    "grunn" TEXT,
    "detalj" JSONB,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id","tidspunkt")
) PARTITION BY RANGE ("tidspunkt");

-- CreateTable
CREATE TABLE "hendelse" (
    "id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID,
    "type" TEXT NOT NULL,
    "bruker_id" UUID,
    "sak_id" UUID,
    "objekt_type" TEXT NOT NULL,
    "objekt_id" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "hendelse_pkey" PRIMARY KEY ("id","tidspunkt")
) PARTITION BY RANGE ("tidspunkt");

-- CreateTable
CREATE TABLE "idempotens" (
    "virksomhet_id" UUID NOT NULL,
    "ansatt_id" UUID NOT NULL,
    "nokkel" TEXT NOT NULL,
    "handling" TEXT NOT NULL,
    "avtrykk" TEXT NOT NULL,
    "svar" JSONB NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotens_pkey" PRIMARY KEY ("virksomhet_id","ansatt_id","nokkel")
);

-- CreateTable
CREATE TABLE "innloggingsforsok" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "innloggingsforsok_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "planversjon" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "gjelder_fom" DATE NOT NULL,
    "grunn" TEXT NOT NULL,
    "laget_av_id" UUID NOT NULL,
    "tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "planversjon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tiltak" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "maal_id" UUID NOT NULL,
    "tjeneste" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "ukedager" SMALLINT[],
    "dagsdel" "Dagsdel" NOT NULL,
    "hver_nte_uke" SMALLINT NOT NULL DEFAULT 1,
    "fom" DATE NOT NULL,
    "tom" DATE,
    "anslag_minutter" SMALLINT NOT NULL,
    "kompetanse" "Kompetansekode",
    "antall_ansatte" SMALLINT NOT NULL DEFAULT 1,
    "maa_gjores" BOOLEAN NOT NULL DEFAULT false,
    "gruppe" SMALLINT NOT NULL DEFAULT 1,
    "erstatter_id" UUID,
    "planversjon_fra" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tiltak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vedtak" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "sak_id" UUID NOT NULL,
    "bruker_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "type" "Vedtakstype" NOT NULL DEFAULT 'INNVILGELSE',
    "status" "Vedtakstatus" NOT NULL DEFAULT 'UTKAST',
    "forrige_vedtak_id" UUID,
    "kartlegging_id" UUID,
    "egne_ord_id" UUID,
    "formaal" TEXT NOT NULL DEFAULT '',
    "begrunnelse" TEXT NOT NULL DEFAULT '',
    "brukers_syn" TEXT NOT NULL DEFAULT '',
    "virkning_fom_dato" DATE,
    "revurderes_innen_dato" DATE,
    "forhaandsvarsel_dato" DATE,
    "utredet_av_id" UUID NOT NULL,
    "tjenesteansvarlig_id" UUID,
    "sendt_av_id" UUID,
    "sendt_tidspunkt" TIMESTAMPTZ(3),
    "returkommentar" TEXT,
    "fattet_av_id" UUID,
    "fattet_tidspunkt" TIMESTAMPTZ(3),
    "fullmakt_id" UUID,
    "underrettet_tidspunkt" TIMESTAMPTZ(3),
    "opphort_dato" DATE,
    "lovversjon" TEXT NOT NULL DEFAULT 'fvl-1967',
    "brev" JSONB,
    "brev_avtrykk" TEXT,
    "versjon" INTEGER NOT NULL DEFAULT 1,
    "opprettet_tidspunkt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vedtak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vedtakslinje" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "rekkefolge" INTEGER NOT NULL DEFAULT 1,
    "tjeneste" TEXT NOT NULL,
    "utfall" "Linjeutfall" NOT NULL DEFAULT 'INNVILGET',
    "omfang" TEXT NOT NULL DEFAULT '',
    "hjemler" TEXT[],
    "personlig_stell" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "vedtakslinje_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vedtaksmaal" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "vedtak_id" UUID NOT NULL,
    "maal_id" UUID NOT NULL,
    "rekkefolge" INTEGER NOT NULL DEFAULT 1,
    "fryst" JSONB,

    CONSTRAINT "vedtaksmaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "virksomhet" (
    "id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "kommune" TEXT NOT NULL,
    "telefon" TEXT NOT NULL,
    "adresse" TEXT NOT NULL,
    "modell" "Modell" NOT NULL DEFAULT 'MODELL_1',
    "revurdering_uker" INTEGER NOT NULL DEFAULT 26,

    CONSTRAINT "virksomhet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "virksomhet_id" UUID NOT NULL,
    "navn" TEXT NOT NULL,
    "type" "Teamtype" NOT NULL DEFAULT 'HJEMMETJENESTE',
    "tvilling_id" UUID,
    "breddegrad" DOUBLE PRECISION NOT NULL,
    "lengdegrad" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ansatt_innlogging_id_key" ON "ansatt"("innlogging_id");

-- CreateIndex
CREATE INDEX "ansatt_virksomhet_id_etternavn_idx" ON "ansatt"("virksomhet_id", "etternavn");

-- CreateIndex
CREATE INDEX "teamtilknytning_virksomhet_id_ansatt_id_idx" ON "teamtilknytning"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "teamtilknytning_virksomhet_id_team_id_idx" ON "teamtilknytning"("virksomhet_id", "team_id");

-- CreateIndex
CREATE INDEX "kompetanse_virksomhet_id_ansatt_id_idx" ON "kompetanse"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "fullmakt_virksomhet_id_ansatt_id_idx" ON "fullmakt"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "vakt_virksomhet_id_team_id_dato_idx" ON "vakt"("virksomhet_id", "team_id", "dato");

-- CreateIndex
CREATE UNIQUE INDEX "vakt_virksomhet_id_ansatt_id_dato_type_key" ON "vakt"("virksomhet_id", "ansatt_id", "dato", "type");

-- CreateIndex
CREATE INDEX "bruker_virksomhet_id_etternavn_fornavn_idx" ON "bruker"("virksomhet_id", "etternavn", "fornavn");

-- CreateIndex
CREATE INDEX "bruker_navneord_virksomhet_id_ord_idx" ON "bruker_navneord"("virksomhet_id", "ord");

-- CreateIndex
CREATE INDEX "bruker_ident_virksomhet_id_bruker_id_idx" ON "bruker_ident"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE UNIQUE INDEX "bruker_ident_virksomhet_id_verdi_key" ON "bruker_ident"("virksomhet_id", "verdi");

-- CreateIndex
CREATE INDEX "teamansvar_virksomhet_id_bruker_id_idx" ON "teamansvar"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "teamansvar_virksomhet_id_team_id_idx" ON "teamansvar"("virksomhet_id", "team_id");

-- CreateIndex
CREATE INDEX "tjenesteansvar_virksomhet_id_bruker_id_idx" ON "tjenesteansvar"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "tjenesteansvar_virksomhet_id_ansatt_id_idx" ON "tjenesteansvar"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "skjermet_tilgang_virksomhet_id_bruker_id_idx" ON "skjermet_tilgang"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "paarorende_virksomhet_id_bruker_id_idx" ON "paarorende"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "stopp_virksomhet_id_bruker_id_idx" ON "stopp"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "egne_ord_virksomhet_id_bruker_id_spurt_dato_idx" ON "egne_ord"("virksomhet_id", "bruker_id", "spurt_dato");

-- CreateIndex
CREATE INDEX "notat_virksomhet_id_bruker_id_tidspunkt_idx" ON "notat"("virksomhet_id", "bruker_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "besok_virksomhet_id_dato_team_id_idx" ON "besok"("virksomhet_id", "dato", "team_id");

-- CreateIndex
CREATE INDEX "besok_virksomhet_id_bruker_id_dato_idx" ON "besok"("virksomhet_id", "bruker_id", "dato");

-- CreateIndex
CREATE UNIQUE INDEX "besok_virksomhet_id_bruker_id_dato_dagsdel_gruppe_key" ON "besok"("virksomhet_id", "bruker_id", "dato", "dagsdel", "gruppe");

-- CreateIndex
CREATE INDEX "besokstildeling_virksomhet_id_ansatt_id_dato_idx" ON "besokstildeling"("virksomhet_id", "ansatt_id", "dato");

-- CreateIndex
CREATE INDEX "besokstildeling_virksomhet_id_bruker_id_dato_idx" ON "besokstildeling"("virksomhet_id", "bruker_id", "dato");

-- CreateIndex
CREATE UNIQUE INDEX "besokstildeling_besok_id_plass_key" ON "besokstildeling"("besok_id", "plass");

-- CreateIndex
CREATE UNIQUE INDEX "besokstildeling_besok_id_ansatt_id_key" ON "besokstildeling"("besok_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "besok_tiltak_virksomhet_id_tiltak_id_idx" ON "besok_tiltak"("virksomhet_id", "tiltak_id");

-- CreateIndex
CREATE UNIQUE INDEX "besok_tiltak_besok_id_tiltak_id_key" ON "besok_tiltak"("besok_id", "tiltak_id");

-- CreateIndex
CREATE INDEX "kartlegging_virksomhet_id_bruker_id_kartlagt_dato_idx" ON "kartlegging"("virksomhet_id", "bruker_id", "kartlagt_dato");

-- CreateIndex
CREATE INDEX "kartlegging_virksomhet_id_sak_id_idx" ON "kartlegging"("virksomhet_id", "sak_id");

-- CreateIndex
CREATE UNIQUE INDEX "funksjonsskaar_kartlegging_id_variabel_key" ON "funksjonsskaar"("kartlegging_id", "variabel");

-- CreateIndex
CREATE UNIQUE INDEX "funksjonsvariabel_virksomhet_id_sett_kode_key" ON "funksjonsvariabel"("virksomhet_id", "sett", "kode");

-- CreateIndex
CREATE INDEX "maal_virksomhet_id_bruker_id_status_idx" ON "maal"("virksomhet_id", "bruker_id", "status");

-- CreateIndex
CREATE INDEX "maalvurdering_virksomhet_id_maal_id_dato_idx" ON "maalvurdering"("virksomhet_id", "maal_id", "dato");

-- CreateIndex
CREATE INDEX "revurdering_virksomhet_id_status_forfall_dato_idx" ON "revurdering"("virksomhet_id", "status", "forfall_dato");

-- CreateIndex
CREATE INDEX "revurdering_virksomhet_id_bruker_id_idx" ON "revurdering"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "revurderingsdeltaker_virksomhet_id_revurdering_id_idx" ON "revurderingsdeltaker"("virksomhet_id", "revurdering_id");

-- CreateIndex
CREATE UNIQUE INDEX "revurderingsdeltaker_revurdering_id_ansatt_id_key" ON "revurderingsdeltaker"("revurdering_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "sak_virksomhet_id_bruker_id_idx" ON "sak"("virksomhet_id", "bruker_id");

-- CreateIndex
CREATE INDEX "sak_virksomhet_id_team_id_status_mottatt_dato_idx" ON "sak"("virksomhet_id", "team_id", "status", "mottatt_dato");

-- CreateIndex
CREATE INDEX "sak_virksomhet_id_saksbehandler_id_status_idx" ON "sak"("virksomhet_id", "saksbehandler_id", "status");

-- CreateIndex
CREATE UNIQUE INDEX "sak_virksomhet_id_saksnummer_key" ON "sak"("virksomhet_id", "saksnummer");

-- CreateIndex
CREATE INDEX "henvendelse_virksomhet_id_sak_id_idx" ON "henvendelse"("virksomhet_id", "sak_id");

-- CreateIndex
CREATE INDEX "sesjon_virksomhet_id_ansatt_id_idx" ON "sesjon"("virksomhet_id", "ansatt_id");

-- CreateIndex
CREATE INDEX "audit_virksomhet_id_bruker_id_tidspunkt_idx" ON "audit"("virksomhet_id", "bruker_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "audit_virksomhet_id_ansatt_id_tidspunkt_idx" ON "audit"("virksomhet_id", "ansatt_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "hendelse_virksomhet_id_bruker_id_tidspunkt_idx" ON "hendelse"("virksomhet_id", "bruker_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "hendelse_virksomhet_id_objekt_type_objekt_id_tidspunkt_idx" ON "hendelse"("virksomhet_id", "objekt_type", "objekt_id", "tidspunkt");

-- CreateIndex
CREATE INDEX "idempotens_tidspunkt_idx" ON "idempotens"("tidspunkt");

-- CreateIndex
CREATE UNIQUE INDEX "planversjon_virksomhet_id_bruker_id_nummer_key" ON "planversjon"("virksomhet_id", "bruker_id", "nummer");

-- CreateIndex
CREATE INDEX "tiltak_virksomhet_id_bruker_id_fom_idx" ON "tiltak"("virksomhet_id", "bruker_id", "fom");

-- CreateIndex
CREATE INDEX "vedtak_virksomhet_id_bruker_id_status_idx" ON "vedtak"("virksomhet_id", "bruker_id", "status");

-- CreateIndex
CREATE INDEX "vedtak_virksomhet_id_team_id_status_idx" ON "vedtak"("virksomhet_id", "team_id", "status");

-- CreateIndex
CREATE INDEX "vedtak_virksomhet_id_sak_id_idx" ON "vedtak"("virksomhet_id", "sak_id");

-- CreateIndex
CREATE INDEX "vedtak_virksomhet_id_status_revurderes_innen_dato_idx" ON "vedtak"("virksomhet_id", "status", "revurderes_innen_dato");

-- CreateIndex
CREATE INDEX "vedtakslinje_virksomhet_id_vedtak_id_idx" ON "vedtakslinje"("virksomhet_id", "vedtak_id");

-- CreateIndex
CREATE UNIQUE INDEX "vedtaksmaal_vedtak_id_maal_id_key" ON "vedtaksmaal"("vedtak_id", "maal_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_virksomhet_id_navn_key" ON "team"("virksomhet_id", "navn");

-- AddForeignKey
ALTER TABLE "teamtilknytning" ADD CONSTRAINT "teamtilknytning_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teamtilknytning" ADD CONSTRAINT "teamtilknytning_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kompetanse" ADD CONSTRAINT "kompetanse_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fullmakt" ADD CONSTRAINT "fullmakt_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vakt" ADD CONSTRAINT "vakt_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vakt" ADD CONSTRAINT "vakt_ansatt_id_fkey" FOREIGN KEY ("ansatt_id") REFERENCES "ansatt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bruker_navneord" ADD CONSTRAINT "bruker_navneord_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bruker_ident" ADD CONSTRAINT "bruker_ident_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teamansvar" ADD CONSTRAINT "teamansvar_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teamansvar" ADD CONSTRAINT "teamansvar_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tjenesteansvar" ADD CONSTRAINT "tjenesteansvar_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skjermet_tilgang" ADD CONSTRAINT "skjermet_tilgang_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paarorende" ADD CONSTRAINT "paarorende_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stopp" ADD CONSTRAINT "stopp_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "egne_ord" ADD CONSTRAINT "egne_ord_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notat" ADD CONSTRAINT "notat_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notat" ADD CONSTRAINT "notat_besok_id_fkey" FOREIGN KEY ("besok_id") REFERENCES "besok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besok" ADD CONSTRAINT "besok_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besok" ADD CONSTRAINT "besok_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besokstildeling" ADD CONSTRAINT "besokstildeling_besok_id_fkey" FOREIGN KEY ("besok_id") REFERENCES "besok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besok_tiltak" ADD CONSTRAINT "besok_tiltak_besok_id_fkey" FOREIGN KEY ("besok_id") REFERENCES "besok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "besok_tiltak" ADD CONSTRAINT "besok_tiltak_tiltak_id_fkey" FOREIGN KEY ("tiltak_id") REFERENCES "tiltak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kartlegging" ADD CONSTRAINT "kartlegging_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kartlegging" ADD CONSTRAINT "kartlegging_sak_id_fkey" FOREIGN KEY ("sak_id") REFERENCES "sak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kartlegging" ADD CONSTRAINT "kartlegging_egne_ord_id_fkey" FOREIGN KEY ("egne_ord_id") REFERENCES "egne_ord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funksjonsskaar" ADD CONSTRAINT "funksjonsskaar_kartlegging_id_fkey" FOREIGN KEY ("kartlegging_id") REFERENCES "kartlegging"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maal" ADD CONSTRAINT "maal_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maal" ADD CONSTRAINT "maal_egne_ord_id_fkey" FOREIGN KEY ("egne_ord_id") REFERENCES "egne_ord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "maalvurdering" ADD CONSTRAINT "maalvurdering_maal_id_fkey" FOREIGN KEY ("maal_id") REFERENCES "maal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revurdering" ADD CONSTRAINT "revurdering_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revurdering" ADD CONSTRAINT "revurdering_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revurdering" ADD CONSTRAINT "revurdering_egne_ord_id_fkey" FOREIGN KEY ("egne_ord_id") REFERENCES "egne_ord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revurderingsdeltaker" ADD CONSTRAINT "revurderingsdeltaker_revurdering_id_fkey" FOREIGN KEY ("revurdering_id") REFERENCES "revurdering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sak" ADD CONSTRAINT "sak_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sak" ADD CONSTRAINT "sak_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "henvendelse" ADD CONSTRAINT "henvendelse_sak_id_fkey" FOREIGN KEY ("sak_id") REFERENCES "sak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planversjon" ADD CONSTRAINT "planversjon_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tiltak" ADD CONSTRAINT "tiltak_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tiltak" ADD CONSTRAINT "tiltak_maal_id_fkey" FOREIGN KEY ("maal_id") REFERENCES "maal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_sak_id_fkey" FOREIGN KEY ("sak_id") REFERENCES "sak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_egne_ord_id_fkey" FOREIGN KEY ("egne_ord_id") REFERENCES "egne_ord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_fullmakt_id_fkey" FOREIGN KEY ("fullmakt_id") REFERENCES "fullmakt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtak" ADD CONSTRAINT "vedtak_forrige_vedtak_id_fkey" FOREIGN KEY ("forrige_vedtak_id") REFERENCES "vedtak"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtakslinje" ADD CONSTRAINT "vedtakslinje_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtaksmaal" ADD CONSTRAINT "vedtaksmaal_vedtak_id_fkey" FOREIGN KEY ("vedtak_id") REFERENCES "vedtak"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vedtaksmaal" ADD CONSTRAINT "vedtaksmaal_maal_id_fkey" FOREIGN KEY ("maal_id") REFERENCES "maal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_tvilling_id_fkey" FOREIGN KEY ("tvilling_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- Skrevet for hånd: radsikkerhet, uforanderlige tabeller, måneder, sesjoner.
-- ---------------------------------------------------------------------------------------------------------------

-- Norsk rekkefølge på navn: æ, ø og å sist.
alter table bruker alter column etternavn type text collate "nb-x-icu", alter column fornavn type text collate "nb-x-icu";
alter table ansatt alter column etternavn type text collate "nb-x-icu", alter column fornavn type text collate "nb-x-icu";

-- Leietakeren som gjelder i denne transaksjonen. Uten den finnes ingen rader.
create function app_virksomhet() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.virksomhet_id', true), '')::uuid $$;

-- Radsikkerhet på hver tabell med leietaker, også for eieren.
do $$
declare tabell text;
begin
  for tabell in
    select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'virksomhet_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('alter table %I enable row level security', tabell);
    execute format('alter table %I force row level security', tabell);
    execute format('create policy leietaker on %I using (virksomhet_id = app_virksomhet()) with check (virksomhet_id = app_virksomhet())', tabell);
  end loop;
end $$;
alter table virksomhet enable row level security;
alter table virksomhet force row level security;
create policy leietaker on virksomhet using (id = app_virksomhet()) with check (id = app_virksomhet());

-- Før leietakeren er kjent, kan den som viser fram riktig nøkkel se akkurat den ene raden.
create policy egen_sesjon on sesjon for select using (nokkel = nullif(current_setting('app.sesjon', true), ''));
create policy egen_innlogging on ansatt for select using (innlogging_id = nullif(current_setting('app.innlogging', true), ''));

-- Rettigheter: appens rolle eier ingenting, og kan ikke endre eller slette historien.
grant usage on schema public to tillit_app;
grant select, insert, update, delete on all tables in schema public to tillit_app;
revoke update, delete on audit, hendelse, notat, egne_ord, maalvurdering, planversjon from tillit_app;
revoke delete on bruker, bruker_ident, sak, henvendelse, kartlegging, vedtak, maal, tiltak, besok, revurdering, ansatt, fullmakt, virksomhet, team, teamansvar from tillit_app;
revoke all on _prisma_migrations from tillit_app;

-- Historien er uforanderlig for alle, også for eieren.
create function nekt_endring() returns trigger language plpgsql as
  $$ begin raise exception 'rader i % kan bare legges til', tg_table_name using errcode = 'insufficient_privilege'; end $$;
create trigger uforanderlig before update or delete on audit for each row execute function nekt_endring();
create trigger uforanderlig before update or delete on hendelse for each row execute function nekt_endring();
create trigger uforanderlig before update or delete on notat for each row execute function nekt_endring();
create trigger uforanderlig before update or delete on egne_ord for each row execute function nekt_endring();

-- Et fattet vedtak endres ikke. Det kan bare opphøre, og underretningen kan noteres én gang.
create function vern_fattet_vedtak() returns trigger language plpgsql as $$
begin
  if old.status not in ('FATTET', 'OPPHORT') then return new; end if;
  if (to_jsonb(new) - array['status', 'opphort_dato', 'underrettet_tidspunkt', 'versjon'])
     is distinct from (to_jsonb(old) - array['status', 'opphort_dato', 'underrettet_tidspunkt', 'versjon'])
     or (old.status = 'OPPHORT' and new.status <> 'OPPHORT')
     or (old.status = 'FATTET' and new.status not in ('FATTET', 'OPPHORT'))
     or (old.underrettet_tidspunkt is not null and new.underrettet_tidspunkt is distinct from old.underrettet_tidspunkt) then
    raise exception 'et fattet vedtak kan ikke endres' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger vern_fattet before update on vedtak for each row execute function vern_fattet_vedtak();

create function vern_fattet_innhold() returns trigger language plpgsql as $$
begin
  if exists (select 1 from vedtak v where v.id = coalesce(new.vedtak_id, old.vedtak_id) and v.status in ('FATTET', 'OPPHORT')) then
    raise exception 'et fattet vedtak kan ikke endres' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger vern_fattet before insert or update or delete on vedtakslinje for each row execute function vern_fattet_innhold();
create trigger vern_fattet before insert or update or delete on vedtaksmaal for each row execute function vern_fattet_innhold();

-- Verdier som ikke finnes på skalaene.
alter table funksjonsskaar add constraint skaar_paa_skalaen check (skaar in (1, 2, 3, 4, 5, 9));
alter table maalvurdering add constraint nivaa_paa_skalaen check (nivaa between -2 and 2);
alter table maal add constraint vekt_paa_skalaen check (viktighet between 0 and 3 and vanskelighet between 0 and 3 and utgangsnivaa between -2 and 2);
alter table tiltak add constraint antall_ansatte check (antall_ansatte in (1, 2)), add constraint ukedager check (ukedager <@ array[1,2,3,4,5,6,7]::smallint[]), add constraint hver_nte_uke check (hver_nte_uke between 1 and 12);
alter table besokstildeling add constraint plass check (plass in (1, 2));

-- Måneder. Kalles ved oppstart; default-delen tar imot det som måtte falle utenfor.
create function opprett_maaneder(fra date, antall int) returns int language plpgsql as $$
declare tabell text; maaned date; navn text; laget int := 0;
begin
  foreach tabell in array array['audit', 'hendelse'] loop
    for i in 0 .. antall - 1 loop
      maaned := (date_trunc('month', fra) + make_interval(months => i))::date;
      navn := format('%s_%s', tabell, to_char(maaned, 'YYYY_MM'));
      if to_regclass(navn) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)', navn, tabell, maaned, (maaned + interval '1 month')::date);
        execute format('alter table %I enable row level security', navn);
        execute format('alter table %I force row level security', navn);
        execute format('create policy leietaker on %I using (virksomhet_id = app_virksomhet()) with check (virksomhet_id = app_virksomhet())', navn);
        laget := laget + 1;
      end if;
    end loop;
  end loop;
  return laget;
end $$;
create table audit_ellers partition of audit default;
create table hendelse_ellers partition of hendelse default;
alter table audit_ellers enable row level security;
alter table audit_ellers force row level security;
alter table hendelse_ellers enable row level security;
alter table hendelse_ellers force row level security;
create policy leietaker on audit_ellers using (virksomhet_id = app_virksomhet()) with check (virksomhet_id = app_virksomhet());
create policy leietaker on hendelse_ellers using (virksomhet_id = app_virksomhet()) with check (virksomhet_id = app_virksomhet());
select opprett_maaneder((current_date - interval '4 months')::date, 20);

-- Åpner sesjonen for resten av transaksjonen. Rolle og team leses her, hver gang.
create function aapne_sesjon(p_nokkel text) returns jsonb language plpgsql as $$
declare s sesjon; svar jsonb;
begin
  perform set_config('app.virksomhet_id', '', true), set_config('app.sesjon', p_nokkel, true);
  select * into s from sesjon where nokkel = p_nokkel and avsluttet_tidspunkt is null and utloper_tidspunkt > now();
  perform set_config('app.sesjon', '', true);
  if s.nokkel is null then return null; end if;
  perform set_config('app.virksomhet_id', s.virksomhet_id::text, true), set_config('app.ansatt_id', s.ansatt_id::text, true);
  select jsonb_build_object(
    'id', a.id, 'virksomhetId', a.virksomhet_id, 'fornavn', a.fornavn, 'etternavn', a.etternavn,
    'profesjon', a.profesjon, 'valgtTeamId', s.valgt_team_id,
    'tilknytninger', coalesce((
      select jsonb_agg(jsonb_build_object('teamId', t.id, 'teamnavn', t.navn, 'rolle', k.rolle) order by t.type, t.navn desc, k.rolle)
      from teamtilknytning k join team t on t.id = k.team_id
      where k.ansatt_id = a.id and k.fom <= current_date and (k.tom is null or k.tom >= current_date)), '[]'::jsonb))
  into svar
  from ansatt a
  where a.id = s.ansatt_id and a.fom <= current_date and (a.tom is null or a.tom >= current_date);
  return svar;
end $$;

create function opprett_sesjon(p_innlogging text, p_nokkel text, p_timer int) returns boolean language plpgsql as $$
declare a ansatt;
begin
  perform set_config('app.innlogging', p_innlogging, true);
  select * into a from ansatt where innlogging_id = p_innlogging and fom <= current_date and (tom is null or tom >= current_date);
  perform set_config('app.innlogging', '', true);
  if a.id is null then return false; end if;
  perform set_config('app.virksomhet_id', a.virksomhet_id::text, true), set_config('app.ansatt_id', a.id::text, true);
  insert into sesjon (nokkel, virksomhet_id, ansatt_id, utloper_tidspunkt)
  values (p_nokkel, a.virksomhet_id, a.id, now() + make_interval(hours => p_timer));
  return true;
end $$;

create function avslutt_sesjon(p_nokkel text) returns void language plpgsql as $$
begin
  if aapne_sesjon(p_nokkel) is not null then
    update sesjon set avsluttet_tidspunkt = now() where nokkel = p_nokkel;
  end if;
end $$;

-- Et fattet vedtak kan heller ikke slettes, og tar derfor ikke linjene sine med seg.
create function vern_slettet_vedtak() returns trigger language plpgsql as $$
begin
  if old.status in ('FATTET', 'OPPHORT') then
    raise exception 'et fattet vedtak kan ikke slettes' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger vern_slettet before delete on vedtak for each row execute function vern_slettet_vedtak();

-- Ett ord per rad, så navnesøk er en områdelesing i en indeks. LIKE er ikke leakproof, og kan ikke brukes bak radsikkerheten.
create function skriv_navneord() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then delete from bruker_navneord where bruker_id = new.id; end if;
  insert into bruker_navneord (virksomhet_id, bruker_id, ord)
    select distinct new.virksomhet_id, new.id, ord
    from regexp_split_to_table(lower(new.fornavn || ' ' || new.etternavn), '[^[:alnum:]]+') as ord
    where ord <> '';
  return null;
end $$;
create trigger navneord after insert or update of fornavn, etternavn on bruker for each row execute function skriv_navneord();

