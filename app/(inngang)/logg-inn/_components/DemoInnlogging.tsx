'use client';
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Avatar } from '@/components/ui/Avatar';
import { Icon } from '@/components/ui/Icon';

interface Person {
  innloggingId: string;
  navn: string;
  rolle: string;
}

/** Invented people to practise as. Only there in the demo; the server refuses it everywhere else. */
export function DemoInnlogging({ personer }: { personer: Person[] }) {
  const t = useTranslations('inngang');
  const [valgt, setValgt] = useState<string | null>(null);
  const velg = async (id: string) => {
    setValgt(id);
    await signIn('demo', { innloggingId: id, callbackUrl: '/' }).catch(() => setValgt(null));
  };
  return (
    <section aria-labelledby="ov">
      <h2 id="ov" className="text-base">
        {t('ov')}
      </h2>
      <ul className="mt-2">
        {personer.map((person) => (
          <li key={person.innloggingId}>
            <button
              type="button"
              onClick={() => void velg(person.innloggingId)}
              aria-busy={valgt === person.innloggingId}
              className="-mx-3 flex w-[calc(100%+1.5rem)] cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-left hover:bg-neutral-surface-hover"
            >
              <Avatar initials={initialer(person.navn)} />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold">{person.navn}</span>
                <span className="block text-sm text-neutral-text-subtle">{person.rolle}</span>
              </span>
              <Icon as={ChevronRightIcon} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const initialer = (navn: string): string =>
  navn
    .split(' ')
    .map((del) => del.charAt(0))
    .join('')
    .slice(0, 2);
