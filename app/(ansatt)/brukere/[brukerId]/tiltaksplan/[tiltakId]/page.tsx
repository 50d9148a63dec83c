import { tittel } from '@/app/(ansatt)/_components/tittel';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { monstertekst } from '@/components/tiltaksplan/monstertekst';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';
import { Skjemaside } from '../_components/Skjemaside';
import { Avslutt, EndreBareIDag, EndreFraNaa } from '../_components/Skjemaer';

export const generateMetadata = tittel('endreTiltak');

interface EndreProps {
  params: Promise<{ brukerId: string; tiltakId: string }>;
  searchParams: Promise<{ naar?: string | string[] }>;
}

const SKJEMA = { 'fra-naa': EndreFraNaa, 'en-dag': EndreBareIDag, avslutt: Avslutt };
const erSkjema = (naar: unknown): naar is keyof typeof SKJEMA =>
  typeof naar === 'string' && Object.hasOwn(SKJEMA, naar);

export default async function EndreTiltak({ params, searchParams }: EndreProps) {
  const { brukerId, tiltakId } = await params;
  const { naar } = await searchParams;
  const plan = await loadTiltaksplan({ brukerId });
  const gruppe = plan.maal.find((m) => m.tiltak.some((x) => x.id === tiltakId));
  const tiltak = gruppe?.tiltak.find((x) => x.id === tiltakId);
  if (!gruppe || !tiltak || !plan.kanEndre) notFound();
  const tp = await getTranslations('tiltaksplan');
  const t = await getTranslations('tiltaksplan.skjema');
  const sti = `/brukere/${plan.bruker.id}/tiltaksplan`;
  const valg = (hvilket: keyof typeof SKJEMA, navn: string, om: string) => ({
    href: `${sti}/${tiltakId}?naar=${hvilket}`,
    navn,
    om,
    erValgt: naar === hvilket,
  });
  const Skjema = erSkjema(naar) ? SKJEMA[naar] : null;
  return (
    <Skjemaside
      sti={sti}
      tittel={tiltak.tekst}
      undertittel={monstertekst(tp, tiltak.monster)}
      valg={[
        valg('fra-naa', t('fraNaa'), t('fraNaaOm')),
        valg('en-dag', t('bareIDag'), t('bareIDagOm')),
        valg('avslutt', t('avslutt'), t('avsluttOm')),
      ]}
    >
      {Skjema && <Skjema plan={plan} tiltak={tiltak} maalId={gruppe.maalId} />}
    </Skjemaside>
  );
}
