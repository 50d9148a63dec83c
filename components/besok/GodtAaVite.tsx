import { useTranslations } from 'next-intl';

export function GodtAaVite({ linjer }: { linjer: string[] }) {
  const t = useTranslations('besok');
  if (linjer.length === 0) return null;
  return (
    <section className="px-4 pt-4">
      <h2 className="text-lg">{t('godtAaVite')}</h2>
      {linjer.length === 1 ? (
        <p className="mt-1">{linjer[0]}</p>
      ) : (
        <ul className="mt-1 grid list-disc gap-1 ps-5 marker:text-neutral-border-default">
          {linjer.map((linje) => (
            <li key={linje}>{linje}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
