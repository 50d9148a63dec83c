import { girTjenester } from '../../../rules';
import { erTilSkade, erUtsattVurdert } from '../../../slag/rules';
import { fyll } from '../../tekst/rules';
import { dag, del, fritekst, lov, tekst, type Del } from '../rules';

export const revurdering: Del = ({ fakta, innhold }) =>
  girTjenester(innhold.type) && innhold.revurderesInnen
    ? del(fakta, 'REVURDERING', [
        tekst(fyll(fakta.ordlyd.revurdering.naar, { dato: dag(fakta, innhold.revurderesInnen) })),
      ])
    : null;

export const veienVidere: Del = ({ fakta, innhold: { type } }) =>
  type === 'AVSLAG' || type === 'OPPHOR'
    ? del(fakta, 'VEIEN_VIDERE', [tekst(fakta.ordlyd.veienVidere[type])])
    : null;

export const klage: Del = ({ fakta }) => {
  const { klage: o, form } = fakta.ordlyd;
  const { navn: virksomhet, adresse, statsforvalter } = fakta.virksomhet;
  return del(fakta, 'KLAGE', [
    tekst(fyll(o.frist, { frist: form.klagefrist, ...lov(fakta, 'klagerett') })),
    tekst(fyll(adresse ? o.hvor : o.hvorUtenAdresse, { virksomhet, adresse, statsforvalter })),
    tekst(o.hjelp),
  ]);
};

/** Retten til å be om det, og svaret på spørsmålet når vi selv har måttet stille det. */
export const utsatt: Del = ({ fakta, innhold }) => {
  const o = fakta.ordlyd.utsatt;
  const rett = tekst(fyll(o.rett, lov(fakta, 'utsattIverksetting')));
  const valg = innhold.utsattIverksetting;
  if (valg === 'IKKE_VURDERT' || !erTilSkade(innhold, fakta.slag) || !erUtsattVurdert(innhold))
    return del(fakta, 'UTSATT', [rett]);
  return del(fakta, 'UTSATT', [rett, tekst(o[valg]), ...fritekst(innhold.utsattGrunn)]);
};

export const innsyn: Del = ({ fakta }) =>
  del(fakta, 'INNSYN', [tekst(fyll(fakta.ordlyd.innsyn.rett, lov(fakta, 'innsyn')))]);

export const sakskostnader: Del = ({ fakta }) =>
  del(fakta, 'SAKSKOSTNADER', [tekst(fyll(fakta.ordlyd.sakskostnader.rett, lov(fakta, 'sakskostnader')))]);

export const kontakt: Del = ({ fakta }) => {
  const { saksbehandler, virksomhet, ordlyd } = fakta;
  const o = ordlyd.kontakt;
  const hvem = saksbehandler
    ? fyll(o.saksbehandler, saksbehandler)
    : fyll(o.virksomhet, { navn: virksomhet.navn, telefon: virksomhet.telefon });
  return del(fakta, 'KONTAKT', [tekst(hvem), tekst(o.ombud)]);
};

export const kopi: Del = ({ fakta }) =>
  del(
    fakta,
    'KOPI',
    fakta.kopi.map(({ rolle, navn }) => tekst(fyll(fakta.ordlyd.kopi[rolle], { navn }))),
  );
