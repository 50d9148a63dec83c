import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { TavleView } from '@/lib/domain/dagen/tavle/types';
import { gaarMotLaas, type Onske } from './use-utforing';

interface LaassporsmaalProps {
  tavle: TavleView;
  onske: Onske | null;
  onJa: (onske: Onske) => void;
  onNei: () => void;
}

/** Et låst besøk flyttes ikke uten at noen har sagt ja til det. */
export function Laassporsmaal({ tavle, onske, onJa, onNei }: LaassporsmaalProps) {
  const t = useTranslations('tavle.laas');
  const laaste = onske?.flyttinger.filter((f) => gaarMotLaas(f).length > 0) ?? [];
  const [forste] = laaste;
  const hvem = forste?.besok.bruker?.kort ?? '';
  const har = forste?.besok.tildelt.find((x) => x.plass === forste.plass)?.ansattId;
  const navn = tavle.spor.find((s) => s.ansattId === har)?.fornavn ?? '';
  const brutt = forste ? gaarMotLaas(forste) : [];
  return (
    <Dialog
      open={onske !== null}
      onClose={onNei}
      closeText={t('lukk')}
      title={
        laaste.length > 1
          ? t('spoer.flere', { antall: laaste.length })
          : brutt[0] === 'DAGSDEL'
            ? t('spoer.dagsdel', { hvem, del: forste?.besok.dagsdel ?? '' })
            : t('spoer.person', { hvem, navn })
      }
      footer={
        <div className="grid grid-cols-1 gap-2 md:grid-cols-2">
          <Button variant="primary" tall full onClick={() => onske && onJa(onske)}>
            {t('spoer.ja')}
          </Button>
          <Button tall full onClick={onNei}>
            {t('spoer.nei')}
          </Button>
        </div>
      }
    >
      <p className="text-sm">{t('spoer.tekst')}</p>
    </Dialog>
  );
}
