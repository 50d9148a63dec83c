import {
  AutoScroller,
  Cursor,
  DragDropManager,
  Draggable,
  Droppable,
  Feedback,
  KeyboardSensor,
  PointerActivationConstraints,
  PointerSensor,
  PreventSelection,
  StyleInjector,
} from '@dnd-kit/dom';

export interface Dralytter {
  paaLoft: (kort: string, medTastatur: boolean) => void;
  paaOver: (celle: string | null) => void;
  paaSlipp: (kort: string, celle: string | null, avbrutt: boolean) => void;
}

type Retning = 'up' | 'down' | 'left' | 'right';

/** Piltastene går fra rute til rute, ikke piksel for piksel. */
class Tastatur extends KeyboardSensor {
  protected override handleMove(retning: Retning, event: KeyboardEvent): void {
    const naa =
      this.manager.dragOperation.target?.id ?? startrute(this.manager.dragOperation.source?.element);
    const rute = naboRute(String(naa ?? ''), retning);
    event.preventDefault();
    if (!rute) return;
    rute.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = rute.getBoundingClientRect();
    this.manager.actions.move({ event, to: { x: left + width / 2, y: top + Math.min(height / 2, 40) } });
  }
}

const startrute = (kort: Element | undefined) => kort?.closest<HTMLElement>('[data-celle]')?.dataset.celle;

/** Rutene som de ligger på skjermen: én kolonne per person, én rad per del av dagen, og brettet øverst. */
function naboRute(celle: string, retning: Retning): HTMLElement | null {
  const kolonner = [...document.querySelectorAll<HTMLElement>('[data-spor]')].map((spor) => [
    ...spor.querySelectorAll<HTMLElement>('[data-celle]'),
  ]);
  const x = kolonner.findIndex((rader) => rader.some((rute) => rute.dataset.celle === celle));
  const brett = document.querySelector<HTMLElement>('[data-celle="ufordelt"]');
  if (x < 0) return retning === 'up' ? null : (kolonner[0]?.[0] ?? null);
  const y = kolonner[x]!.findIndex((rute) => rute.dataset.celle === celle);
  if (retning === 'up') return kolonner[x]![y - 1] ?? brett;
  if (retning === 'down') return kolonner[x]![y + 1] ?? null;
  return kolonner[x + (retning === 'right' ? 1 : -1)]?.[y] ?? null;
}

/** Kobler dnd-kit på kort og ruter som alt står på siden. Lastes først når noen nærmer seg tavla. */
export function startDra(rot: HTMLElement, lytter: Dralytter) {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  const manager = new DragDropManager({
    plugins: [
      AutoScroller,
      Cursor,
      // En kopi flyttes. Kortet selv blir liggende til serveren har sagt ja, og React eier det hele tiden.
      Feedback.configure({ feedback: 'clone', dropAnimation: null }),
      PreventSelection,
      ...(nonce ? [StyleInjector.configure({ nonce })] : []),
    ],
    sensors: [
      PointerSensor.configure({
        activationConstraints: (event) =>
          event.pointerType === 'touch'
            ? [new PointerActivationConstraints.Delay({ value: 300, tolerance: 8 })]
            : [new PointerActivationConstraints.Distance({ value: 6 })],
        preventActivation: () => false,
      }),
      // `Tastatur.configure` er arvet, og ville satt opp forelderen i stedet.
      {
        plugin: Tastatur,
        options: {
          keyboardCodes: {
            start: ['Space'],
            cancel: ['Escape'],
            end: ['Space', 'Enter'],
            up: ['ArrowUp'],
            down: ['ArrowDown'],
            left: ['ArrowLeft'],
            right: ['ArrowRight'],
          },
        },
      },
    ],
  });
  const id = (verdi: unknown) => (verdi === undefined || verdi === null ? null : String(verdi));
  manager.monitor.addEventListener('dragstart', ({ operation, nativeEvent }) =>
    lytter.paaLoft(id(operation.source?.id) ?? '', nativeEvent instanceof KeyboardEvent),
  );
  manager.monitor.addEventListener('dragover', ({ operation }) => lytter.paaOver(id(operation.target?.id)));
  manager.monitor.addEventListener('dragend', ({ operation, canceled }) =>
    lytter.paaSlipp(id(operation.source?.id) ?? '', id(operation.target?.id), canceled),
  );

  const kjente = new Map<Element, Draggable | Droppable>();
  const oppdater = () => {
    for (const [element, del] of kjente)
      if (!element.isConnected || navn(element) !== del.id) {
        del.destroy();
        kjente.delete(element);
      }
    for (const element of rot.querySelectorAll<HTMLElement>('[data-kort]'))
      if (!kjente.has(element)) kjente.set(element, new Draggable({ id: navn(element), element }, manager));
    for (const element of rot.querySelectorAll<HTMLElement>('[data-celle]'))
      if (!kjente.has(element)) kjente.set(element, new Droppable({ id: navn(element), element }, manager));
  };
  oppdater();
  // React flytter kort når det vil. Mens noe er løftet, er kopien i dokumentet også et kort, og skal ikke regnes med.
  const naarRolig = () => {
    if (manager.dragOperation.status.idle) oppdater();
  };
  const vakt = new MutationObserver(naarRolig);
  vakt.observe(rot, { childList: true, subtree: true, attributeFilter: ['data-kort', 'data-celle'] });
  manager.monitor.addEventListener('dragend', () => void setTimeout(naarRolig));
  return {
    slutt: () => {
      vakt.disconnect();
      manager.destroy();
    },
  };
}

const navn = (element: Element): string => {
  const { kort, celle } = (element as HTMLElement).dataset;
  return kort ?? celle ?? '';
};
