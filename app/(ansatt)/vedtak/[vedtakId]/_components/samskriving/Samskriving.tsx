'use client';
import { useRouter } from 'next/navigation';
import {
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import type { Sporsmaal } from '@/lib/domain/vedtak/sporsmaal/types';
import { FlyttContext, type Flytting } from '@/components/vedtak/flytt-kontekst';
import { send, svarord } from '@/components/vedtak/send';
import type { Lagret } from '@/lib/domain/vedtak/samskriving/types';
import { SKJEMA_ID } from '../skjema-id';
import { SamskrivingContext } from './kontekst';
import { Lagrer } from './lagrer';

interface SamskrivingProps {
  vedtakId: string;
  versjon: number;
  /** Another set of lines, or another kind: the form has been made again. */
  form: string;
  sporsmaal: readonly Sporsmaal[];
  kanSporre: boolean;
  children: ReactNode;
}

const skjemaet = () => {
  const skjema = document.getElementById(SKJEMA_ID);
  return skjema instanceof HTMLFormElement ? skjema : null;
};

/** The draft saves itself and shows what others write. Without script the form below works alone, with its own button. */
export function Samskriving({ vedtakId, versjon, form, sporsmaal, kanSporre, children }: SamskrivingProps) {
  const router = useRouter();
  const [lagrer] = useState(
    () => new Lagrer(vedtakId, versjon, skjemaet, () => startTransition(() => router.refresh())),
  );
  const [plasser] = useState(() => new Set<string>());
  const slippForbi = useRef(false);
  useEffect(() => lagrer.start(), [lagrer]);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `form` is when the page was made again
  useEffect(() => lagrer.laer(versjon), [lagrer, versjon, form]);

  /** Everything typed is saved first; then «Send» goes through with the version that is true now. */
  async function foerst(skjema: HTMLFormElement, knapp: HTMLElement | null) {
    const alt = await lagrer.toem();
    if (!alt) document.querySelector('[data-konflikt]')?.scrollIntoView({ block: 'center' });
    if (!alt || !(knapp instanceof HTMLButtonElement) || knapp.value !== 'send') return;
    // With nothing to save we are still inside the first submit, and the browser ignores another one.
    await new Promise((videre) => setTimeout(videre));
    slippForbi.current = true;
    skjema.requestSubmit(knapp);
    slippForbi.current = false;
  }

  function onSubmitCapture(event: SubmitEvent<HTMLElement>) {
    const skjema = event.target;
    if (slippForbi.current || !(skjema instanceof HTMLFormElement) || skjema.id !== SKJEMA_ID) return;
    event.preventDefault();
    event.stopPropagation();
    void foerst(skjema, event.nativeEvent.submitter);
  }

  const verdi = useMemo(
    () => ({ vedtakId, lagrer, sporsmaal, kanSporre, plasser }),
    [vedtakId, lagrer, sporsmaal, kanSporre, plasser],
  );
  const flytting = useMemo(() => fraUtkastet(vedtakId, lagrer), [vedtakId, lagrer]);
  return (
    <SamskrivingContext value={verdi}>
      <FlyttContext value={flytting}>
        <div onSubmitCapture={onSubmitCapture}>{children}</div>
      </FlyttContext>
    </SamskrivingContext>
  );
}

/** Words out of the draft: what is typed is saved first, so that the server moves what the person sees. */
const fraUtkastet = (vedtakId: string, lagrer: Lagrer): Flytting => ({
  flytt: async (felt, sted) => {
    await lagrer.toem();
    const inn = { vedtakId, felt, v: lagrer.settI(felt), ...sted };
    const svar = await send<Lagret & { detaljId: string; rest: string }>('vedtak.flyttTilPlan', inn);
    if (svar.slag !== 'OK') return { ok: false, melding: svarord(svar) };
    lagrer.taImot(svar.verdi);
    return { ok: true, detaljId: svar.verdi.detaljId, rest: svar.verdi.rest };
  },
  angre: async (_felt, detaljId) => {
    const svar = await send<{ tekst: string }>('vedtak.angreFlytting', { detaljId });
    return svar.slag === 'OK' ? { ok: true, tekst: svar.verdi.tekst } : { ok: false, melding: svarord(svar) };
  },
});
