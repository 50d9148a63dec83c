'use client';
import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type ReactNode,
} from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { SubmitButton } from '@/components/ui/form/SubmitButton';

interface FullforingProps {
  /** Hvor mange oppgaver som må besvares. */
  maa: number;
  hint: string;
  /** Setningen som sies når man kommer hit etter «Angre». */
  angret: string | null;
  tittel: string;
  hjelp: string;
  lukk: string;
  ark: ReactNode;
  children: ReactNode;
}

interface Tilstand {
  ubesvart: boolean;
  avvik: boolean;
  hint: string;
  angret: string;
  aapneArk: () => void;
}

const Kontekst = createContext<Tilstand>({
  ubesvart: false,
  avvik: false,
  hint: '',
  angret: '',
  aapneArk: () => undefined,
});

/** Øya som avslutter besøket: passer på det som må besvares, og åpner arket. Alt annet er laget på serveren. */
export function Fullforing({ maa, hint, angret, tittel, hjelp, lukk, ark, children }: FullforingProps) {
  const [ubesvart, settUbesvart] = useState(maa > 0);
  const [avvik, settAvvik] = useState(false);
  const [aapen, settAapen] = useState(false);
  const [harVaertAapen, settHarVaertAapen] = useState(false);
  const [varsel, settVarsel] = useState('');
  const [angretNaa, settAngretNaa] = useState('');
  useEtterAngre(angret, settAngretNaa);

  function paaEndring(hendelse: FormEvent) {
    const skjema = (hendelse.target as HTMLElement).closest('form');
    if (!skjema) return;
    settUbesvart(forsteUbesvarte(skjema) !== null);
    settAvvik(skjema.querySelector('[name^="maa."][value="IKKE_GJORT"]:checked') !== null);
    settVarsel('');
    settAngretNaa('');
  }

  /** Knappen er aldri avslått: mangler et svar, flyttes fokus dit, og linja leses opp. */
  function paaInnsending(hendelse: FormEvent) {
    const mangler = forsteUbesvarte(hendelse.target as HTMLFormElement);
    if (!mangler) return;
    hendelse.preventDefault();
    hendelse.stopPropagation();
    mangler.focus();
    mangler.closest('fieldset')?.scrollIntoView({ block: 'center' });
    settVarsel(hint);
  }

  const aapneArk = () => {
    settHarVaertAapen(true);
    settAapen(true);
  };

  return (
    <Kontekst value={{ ubesvart, avvik, hint, angret: angretNaa, aapneArk }}>
      {/* Uten egen boks: linja nederst skal feste seg i hele kortet, ikke bare i skjemaet. */}
      <div className="contents" onChange={paaEndring} onSubmitCapture={paaInnsending}>
        {children}
        <output className="sr-only">{varsel || angretNaa}</output>
      </div>
      {harVaertAapen && (
        <Dialog
          open={aapen}
          onClose={() => settAapen(false)}
          title={tittel}
          subtitle={hjelp}
          closeText={lukk}
        >
          {ark}
        </Dialog>
      )}
    </Kontekst>
  );
}

function forsteUbesvarte(skjema: HTMLFormElement): HTMLInputElement | null {
  for (const valg of skjema.querySelectorAll<HTMLInputElement>('input[name^="maa."][type="radio"][required]'))
    if (!skjema.querySelector(`input[name="${valg.name}"]:checked`)) return valg;
  return null;
}

/** Etter «Angre» er vi tilbake på knappen, og setningen sies én gang. */
function useEtterAngre(setning: string | null, si: (setning: string) => void) {
  const sagt = useRef(false);
  useEffect(() => {
    if (!setning || sagt.current) return;
    sagt.current = true;
    si(setning);
    document.querySelector<HTMLElement>('#fullfor [type=submit]')?.focus();
    window.history.replaceState(null, '', window.location.pathname);
  }, [setning, si]);
}

export function MaaHint({ ikon }: { ikon: ReactNode }) {
  const { ubesvart, hint, angret } = useContext(Kontekst);
  return (
    <>
      {angret && <p className="text-center text-sm font-semibold">{angret}</p>}
      {ubesvart && (
        <p className="flex items-center justify-center gap-1.5 text-sm">
          {ikon}
          {hint}
        </p>
      )}
    </>
  );
}

export function FerdigKnapp({ ikon, ferdig, avvik }: { ikon: ReactNode; ferdig: string; avvik: string }) {
  const tilstand = useContext(Kontekst);
  return (
    <SubmitButton tall full className="min-h-15! rounded-lg! text-lg font-semibold">
      {ikon}
      {tilstand.avvik ? avvik : ferdig}
    </SubmitButton>
  );
}

export function AnnerledesKnapp({ tekst }: { tekst: string }) {
  const { aapneArk } = useContext(Kontekst);
  return (
    <Button
      tall
      full
      aria-haspopup="dialog"
      onClick={aapneArk}
      className="min-h-15! rounded-lg! px-2! text-sm font-semibold"
    >
      {tekst}
    </Button>
  );
}
