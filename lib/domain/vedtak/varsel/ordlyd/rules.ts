import type { Brevspraak } from '../../types';

/** Ordene i forhåndsvarselet, på målformen til den som får det. */
export interface Varselord {
  tittel: { OPPHOR: string; MINDRE: string };
  innledning: { OPPHOR: string; MINDRE: string };
  gjelder: string;
  hvorfor: string;
  si: string;
  siHvordan: string;
  etterpaa: string;
  lov: string;
  hjelp: string;
  og: string;
  saksnummer: string;
}

export const VARSELORD: Record<Brevspraak, Varselord> = {
  nb: {
    tittel: { OPPHOR: 'Vi vurderer å avslutte hjelpen din', MINDRE: 'Vi vurderer å gi deg mindre hjelp' },
    innledning: {
      OPPHOR: 'Vi har sett på hjelpen din på nytt, og vurderer å avslutte den. Ingenting er bestemt ennå.',
      MINDRE: 'Vi har sett på hjelpen din på nytt, og vurderer å gi deg mindre. Ingenting er bestemt ennå.',
    },
    gjelder: 'Dette gjelder det',
    hvorfor: 'Derfor vurderer vi det',
    si: 'Si hva du mener',
    siHvordan:
      'Fortell oss hva du mener, senest {frist}. Ring {navn} på telefon {telefon}, skriv til oss, eller si det til den som hjelper deg. Noen du stoler på, kan svare for deg.',
    etterpaa:
      'Det du sier, skal vi legge stor vekt på. Vi bestemmer ingenting før du har svart, eller fristen er ute. Hjelpen fortsetter som før til vi har fattet et nytt vedtak, og det kan du klage på.',
    lov: 'Du har rett til å få vite om dette og si hva du mener før vi bestemmer noe. Det står i {lov} {paragraf}. Du kan også be om å få se papirene i saken.',
    hjelp: '{navn} har skrevet varselet.',
    og: 'og',
    saksnummer: 'Saksnummer {nummer}',
  },
  nn: {
    tittel: { OPPHOR: 'Vi vurderer å avslutte hjelpa di', MINDRE: 'Vi vurderer å gi deg mindre hjelp' },
    innledning: {
      OPPHOR: 'Vi har sett på hjelpa di på nytt, og vurderer å avslutte henne. Ingenting er avgjort enno.',
      MINDRE: 'Vi har sett på hjelpa di på nytt, og vurderer å gi deg mindre. Ingenting er avgjort enno.',
    },
    gjelder: 'Dette gjeld det',
    hvorfor: 'Difor vurderer vi det',
    si: 'Sei kva du meiner',
    siHvordan:
      'Fortel oss kva du meiner, seinast {frist}. Ring {navn} på telefon {telefon}, skriv til oss, eller sei det til den som hjelper deg. Nokon du stoler på, kan svare for deg.',
    etterpaa:
      'Det du seier, skal vi leggje stor vekt på. Vi avgjer ingenting før du har svart, eller fristen er ute. Hjelpa held fram som før til vi har gjort eit nytt vedtak, og det kan du klage på.',
    lov: 'Du har rett til å få vite om dette og seie kva du meiner før vi avgjer noko. Det står i {lov} {paragraf}. Du kan også be om å få sjå papira i saka.',
    hjelp: '{navn} har skrive varselet.',
    og: 'og',
    saksnummer: 'Saksnummer {nummer}',
  },
  sv: {
    tittel: { OPPHOR: 'Vi överväger att avsluta din hjälp', MINDRE: 'Vi överväger att ge dig mindre hjälp' },
    innledning: {
      OPPHOR: 'Vi har sett över din hjälp och överväger att avsluta den. Inget är bestämt ännu.',
      MINDRE: 'Vi har sett över din hjälp och överväger att ge dig mindre. Inget är bestämt ännu.',
    },
    gjelder: 'Det här gäller det',
    hvorfor: 'Därför överväger vi det',
    si: 'Säg vad du tycker',
    siHvordan:
      'Berätta för oss vad du tycker, senast {frist}. Ring {navn} på telefon {telefon}, skriv till oss eller säg det till den som hjälper dig. Någon du litar på kan svara för dig.',
    etterpaa:
      'Vi ska lägga stor vikt vid det du säger. Vi bestämmer ingenting förrän du har svarat eller tiden har gått ut. Hjälpen fortsätter som förut tills vi har fattat ett nytt beslut, och det kan du klaga på.',
    lov: 'Du har rätt att få veta detta och säga vad du tycker innan vi bestämmer något. Det står i {lov} {paragraf}. Du kan också be om att få se handlingarna i ärendet.',
    hjelp: '{navn} har skrivit meddelandet.',
    og: 'och',
    saksnummer: 'Ärendenummer {nummer}',
  },
  en: {
    tittel: {
      OPPHOR: 'We are considering ending your help',
      MINDRE: 'We are considering giving you less help',
    },
    innledning: {
      OPPHOR:
        'We have looked at your help again and are considering ending it. Nothing has been decided yet.',
      MINDRE:
        'We have looked at your help again and are considering giving you less. Nothing has been decided yet.',
    },
    gjelder: 'This is about',
    hvorfor: 'Why we are considering it',
    si: 'Tell us what you think',
    siHvordan:
      'Please tell us what you think by {frist}. Call {navn} on {telefon}, write to us, or tell the person who helps you. Someone you trust can answer for you.',
    etterpaa:
      'We must give great weight to what you say. We will not decide anything until you have answered or the time is up. Your help continues as before until we have made a new decision, and you can appeal against that decision.',
    lov: 'You have the right to know about this and to say what you think before we decide anything, see {lov} {paragraf}. You can also ask to see the documents in the case.',
    hjelp: '{navn} wrote this notice.',
    og: 'and',
    saksnummer: 'Case number {nummer}',
  },
};
