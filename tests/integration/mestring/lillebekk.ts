import { byggVerden } from '../../factories/verden';
import { loggInn } from '../../support/port';

export const SYN = 'Jeg henter avisa selv nå. Jeg klarer meg.';

/** En liten verden der periodene er på hvert sitt sted i løpet. */
export function byggMestring(navn: string) {
  const v = byggVerden(navn);
  const person = (hvem: string) => {
    const bruker = v.bruker({ navn: hvem });
    const ord = bruker.sa('Jeg vil hente avisa selv.');
    const sak = bruker.medSak();
    bruker.medKartlegging({ skaarer: { ute: 3 } });
    bruker.medTjenesteansvarlig();
    return { ...bruker, ord, sak };
  };
  const medPeriode = (
    hvem: string,
    felt: Partial<Parameters<ReturnType<typeof v.bruker>['medMestring']>[0]> = {},
  ) => {
    const bruker = person(hvem);
    const maal = bruker.medMaal({
      status: felt.status === 'PLANLAGT' ? 'UTKAST' : 'AKTIVT',
      tittel: 'Hente avisa',
    });
    return { ...bruker, maal, periodeId: bruker.medMestring({ maal: [maal], ...felt }) };
  };
  const som = (hvem: { innloggingId: string }) => loggInn(hvem.innloggingId);
  return { ...v, person, medPeriode, som };
}
export type Mestringsverden = ReturnType<typeof byggMestring>;
