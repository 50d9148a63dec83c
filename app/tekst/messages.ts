import felles from './nb/felles.json';
import skall from './nb/skall.json';
import inngang from './nb/inngang.json';
import feil from './nb/feil.json';
import tilgang from './nb/tilgang.json';
import bruker from './nb/bruker.json';
import sak from './nb/sak.json';
import kartlegging from './nb/kartlegging.json';
import maal from './nb/maal.json';
import vedtak from './nb/vedtak.json';
import godkjenning from './nb/godkjenning.json';
import tiltaksplan from './nb/tiltaksplan.json';
import tavle from './nb/tavle.json';
import minDag from './nb/minDag.json';
import besok from './nb/besok.json';
import revurdering from './nb/revurdering.json';

/** One file per domain word and language. The key check in tests/architecture holds the languages equal. */
export const messages = {
  nb: {
    felles,
    skall,
    inngang,
    feil,
    tilgang,
    bruker,
    sak,
    kartlegging,
    maal,
    vedtak,
    godkjenning,
    tiltaksplan,
    tavle,
    minDag,
    besok,
    revurdering,
  },
};
