import { PaperplaneIcon } from '@navikt/aksel-icons';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Message } from '@/components/ui/Message';
import { Tekster } from '@/components/ui/Tekster';
import type { Vedtaksside } from '@/lib/domain/vedtak/side/types';
import { Anslag } from './Anslag';
import { Brevspalte } from './Brevspalte';
import { Lagrestatus } from './samskriving/Lagrestatus';
import { Samskriving } from './samskriving/Samskriving';
import { Sporsmaalstall } from './samskriving/Uenighet';
import { Tilstede } from './samskriving/Tilstede';
import { Skjema } from './Skjema';
import { SKJEMA_ID } from './skjema-id';
import { Vedtakshode } from './Vedtakshode';

/** Skjemaet og brevet side om side. På telefonen ligger brevet under. */
export async function Editor({ side }: { side: Vedtaksside }) {
  const t = await getTranslations('vedtak');
  return (
    <Tekster navnerom={['vedtak', 'samskriving', 'formaalsvakt']}>
      <Samskriving
        vedtakId={side.vedtakId}
        versjon={side.versjon}
        form={formen(side)}
        sporsmaal={side.sporsmaal}
        kanSporre={side.kan.sporre}
      >
        <Vedtakshode side={side}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:mr-2">
            <Tilstede />
            <Lagrestatus />
            <Sporsmaalstall sporsmaal={side.sporsmaal} />
          </div>
          <a href="#brev" className="lenke px-2 py-3 text-sm lg:hidden">
            {t('tilBrevet')}
          </a>
          <Button type="submit" form={SKJEMA_ID}>
            {t('lagre')}
          </Button>
          {side.kan.send && (
            <Button type="submit" form={SKJEMA_ID} name="knapp" value="send" variant="primary">
              <Icon as={PaperplaneIcon} />
              {t('send')}
            </Button>
          )}
        </Vedtakshode>
        <div className="grid grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,0.8fr)] xl:grid-cols-[minmax(0,1fr)_35rem]">
          <div className="mx-auto grid w-full max-w-[56rem] content-start gap-5 px-4 py-5 md:px-8">
            {side.returkommentar && (
              <Message tone="warning" title={t('returnert.tittel')}>
                <p className="whitespace-pre-line text-base">{side.returkommentar}</p>
                <p className="mt-1">{t('returnert.hva')}</p>
              </Message>
            )}
            <Skjema side={side} />
            {side.kan.anslaa && <Anslag vedtakId={side.vedtakId} />}
          </div>
          <Brevspalte
            fakta={side.fakta}
            innhold={side.innhold}
            maal={side.maal}
            iDag={side.iDag}
            skjemaId={SKJEMA_ID}
          />
        </div>
      </Samskriving>
    </Tekster>
  );
}

/** Andre linjer, eller et annet slag: skjemaet er laget på nytt. */
const formen = ({ innhold, linjer }: Vedtaksside): string =>
  [innhold.type, ...linjer.map((l) => l.linjeId)].join(' ');
