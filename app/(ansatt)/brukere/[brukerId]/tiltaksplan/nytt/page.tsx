import { tittel } from '@/app/(ansatt)/_components/tittel';
import { getTranslations } from 'next-intl/server';
import { loadTiltaksplan } from '@/lib/domain/tiltaksplan/loaders';
import { tiltakAv } from '@/lib/domain/tiltaksplan/rules';
import { Skjemaside } from '../_components/Skjemaside';
import { NyttBareIDag, NyttFraNaa } from '../_components/Skjemaer';

export const generateMetadata = tittel('nyttTiltak');

interface NyttProps {
  params: Promise<{ brukerId: string }>;
  searchParams: Promise<{ maal?: string | string[]; naar?: string | string[]; detalj?: string | string[] }>;
}

export default async function NyttTiltak({ params, searchParams }: NyttProps) {
  const { brukerId } = await params;
  const { maal, naar, detalj } = await searchParams;
  const plan = await loadTiltaksplan({ brukerId });
  const t = await getTranslations('tiltaksplan.skjema');
  const sti = `/brukere/${plan.bruker.id}/tiltaksplan`;
  const maalId = plan.maal.find((m) => m.maalId === maal)?.maalId;
  const fra = plan.fraVedtaket.find((d) => d.id === detalj);
  const forslag = fra && tiltakAv(fra);
  const medMaal = maalId ? `&maal=${maalId}` : '';
  const enDag = naar === 'en-dag';
  return (
    <Skjemaside
      sti={sti}
      tittel={t('nytt')}
      valg={[
        { href: `${sti}/nytt?naar=fra-naa${medMaal}`, navn: t('fraNaa'), om: t('fraNaaOm'), erValgt: !enDag },
        {
          href: `${sti}/nytt?naar=en-dag${medMaal}`,
          navn: t('bareIDag'),
          om: t('bareIDagOm'),
          erValgt: enDag,
        },
      ]}
    >
      {enDag ? (
        <NyttBareIDag plan={plan} maalId={maalId} />
      ) : (
        <NyttFraNaa plan={plan} maalId={maalId} forslag={forslag} />
      )}
    </Skjemaside>
  );
}
