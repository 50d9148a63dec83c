import { Avgjor } from './Avgjor';
import { Formalia } from './Formalia';
import type { Klageside } from './klageside';
import { Kvittering } from './Kvittering';
import { Omgjoring } from './Omgjoring';
import { Oversendelse } from './Oversendelse';
import { Svar } from './Svar';
import { Utsatt } from './Utsatt';
import { Videresend } from './Videresend';
import { Vurdering } from './Vurdering';

/** Skjemaene som hører til steget, for den som kan gjøre det. Resten ligger under «Mer du kan gjøre». */
export function Neste({ klage }: { klage: Klageside }) {
  const { apner, kan } = klage;
  return (
    <>
      {apner.svareUtsatt && kan.svareUtsatt && klage.utsatt.svar === 'IKKE_VURDERT' && (
        <Utsatt klage={klage} />
      )}
      {apner.videresende && kan.videresende && <Videresend klage={klage} />}
      {apner.kvittere && kan.kvittere && <Kvittering klage={klage} />}
      {klage.neste.hva === 'FORMALIA' && kan.formalia && <Formalia klage={klage} />}
      {apner.vurdere && kan.vurdere && <Vurdering klage={klage} />}
      {apner.avgjore && kan.avgjore && <Avgjor klage={klage} avvis={false} />}
      {apner.avvise && kan.avgjore && <Avgjor klage={klage} avvis />}
      {apner.oversende && kan.oversende && <Oversendelse klage={klage} />}
      {apner.registrereSvar && kan.registrereSvar && <Svar klage={klage} />}
      <Omgjoring klage={klage} />
    </>
  );
}
