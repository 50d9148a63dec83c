import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import Link from 'next/link';
import { Tekster } from '@/components/ui/Tekster';
import { loadVarsel } from '@/lib/domain/vedtak/varsel/loaders';
import { Skrivut } from '../_components/Skrivut';
import { Varselark } from './_components/Varselark';
import { Varselskjema } from './_components/Varselskjema';
import { VarsletUtenfor } from './_components/VarsletUtenfor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('slag.varsel'))('sidetittel') };
}

/** Forhåndsvarselet: brevet slik det ble sendt, eller skjemaet det skrives i. */
export default async function VarselPage({ params }: { params: Promise<{ vedtakId: string }> }) {
  const side = await loadVarsel({ vedtakId: (await params).vedtakId });
  const t = await getTranslations('slag.varsel');
  return (
    <Tekster navnerom={['slag', 'vedtak']}>
      <div className="mx-auto w-full max-w-[44rem] px-4 py-5 md:py-8 print:max-w-none print:p-0">
        <div className="ikke-trykk mb-4 flex flex-wrap items-center gap-3">
          <Link href={`/vedtak/${side.vedtakId}`} className="lenke py-2 text-sm">
            {t('tilbake')}
          </Link>
          {side.sendt && (
            <span className="ml-auto">
              <Skrivut />
            </span>
          )}
        </div>
        {side.sendt ? (
          <Varselark brev={side.sendt.brev} />
        ) : side.kanVarsle ? (
          <Varselskjema side={side} />
        ) : (
          <VarsletUtenfor side={side} />
        )}
      </div>
    </Tekster>
  );
}
