import felles from './nb/felles.json';
import skall from './nb/skall.json';
import inngang from './nb/inngang.json';
import feil from './nb/feil.json';
import tilgang from './nb/tilgang.json';
import bruker from './nb/bruker.json';
import sak from './nb/sak.json';
import frist from './nb/frist.json';
import kartlegging from './nb/kartlegging.json';
import omMeg from './nb/omMeg.json';
import onsker from './nb/onsker.json';
import klage from './nb/klage.json';
import maal from './nb/maal.json';
import mestring from './nb/mestring.json';
import fullmakt from './nb/fullmakt.json';
import slag from './nb/slag.json';
import vedtak from './nb/vedtak.json';
import formaalsvakt from './nb/formaalsvakt.json';
import samskriving from './nb/samskriving.json';
import brevmal from './nb/brevmal.json';
import godkjenning from './nb/godkjenning.json';
import brukervalg from './nb/brukervalg.json';
import tiltaksplan from './nb/tiltaksplan.json';
import tavle from './nb/tavle.json';
import ruter from './nb/ruter.json';
import uke from './nb/uke.json';
import forslag from './nb/forslag.json';
import vekter from './nb/vekter.json';
import kart from './nb/kart.json';
import utskrift from './nb/utskrift.json';
import nodpakke from './nb/nodpakke.json';
import vegg from './nb/vegg.json';
import stopp from './nb/stopp.json';
import oppfolging from './nb/oppfolging.json';
import vakt from './nb/vakt.json';
import besoksmeny from './nb/besoksmeny.json';
import nyttBesok from './nb/nyttBesok.json';
import kveld from './nb/kveld.json';
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
    frist,
    kartlegging,
    omMeg,
    onsker,
    klage,
    maal,
    mestring,
    vedtak,
    slag,
    fullmakt,
    formaalsvakt,
    samskriving,
    brevmal,
    godkjenning,
    brukervalg,
    tiltaksplan,
    tavle,
    ruter,
    uke,
    forslag,
    vekter,
    kart,
    utskrift,
    nodpakke,
    vegg,
    stopp,
    oppfolging,
    vakt,
    besoksmeny,
    nyttBesok,
    kveld,
    minDag,
    besok,
    revurdering,
  },
};
