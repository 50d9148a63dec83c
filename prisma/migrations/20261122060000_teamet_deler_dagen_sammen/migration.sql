-- CreateEnum
CREATE TYPE "Reisemaate" AS ENUM ('GANGE', 'SYKKEL', 'ELSYKKEL', 'BIL');

-- CreateEnum
CREATE TYPE "Kjonn" AS ENUM ('KVINNE', 'MANN');

-- CreateEnum
CREATE TYPE "Dyr" AS ENUM ('HUND', 'KATT', 'ANNET');

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

-- CreateIndex
CREATE INDEX "ikkepar_virksomhet_id_bruker_id_idx" ON "ikkepar"("virksomhet_id", "bruker_id");

-- AddForeignKey
ALTER TABLE "ikkepar" ADD CONSTRAINT "ikkepar_bruker_id_fkey" FOREIGN KEY ("bruker_id") REFERENCES "bruker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
