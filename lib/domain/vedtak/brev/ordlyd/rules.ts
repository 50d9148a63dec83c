/**
 * Ordene i brevet. De ligger her og ikke i skjermtekstene fordi de følger personens målform og lovens versjon,
 * ikke språket til den som sitter ved skjermen, og fordi de fryses sammen med vedtaket.
 */
export const nb = {
  tittel: {
    INNVILGELSE: 'Du får hjelp hjemme',
    INNVILGELSE_DELVIS: 'Du får hjelp hjemme, men ikke alt det ble søkt om',
    ENDRING: 'Hjelpen din endres',
    AVSLAG: 'Du får ikke hjelpen det er søkt om',
    OPPHOR: 'Hjelpen din avsluttes',
    OMGJORING: 'Vi har gjort om vedtaket ditt',
    AKUTT: 'Du fikk hjelp med en gang',
  },
  behandlet: {
    BRUKER: 'Vi har behandlet søknaden din fra {dato}.',
    ANDRE: 'Vi har behandlet henvendelsen vi fikk om deg {dato}.',
    TEAMET: 'Vi har sett på målene og hjelpen din på nytt.',
    TEAMET_FORRIGE: 'Vi har sett på målene og hjelpen din på nytt. Det forrige vedtaket er fra {dato}.',
  },
  konklusjon: {
    faarFra: 'Fra {dato} får du {tjenester}.',
    faar: 'Du får {tjenester}.',
    faarIkke: 'Du får ikke {tjenester}.',
    erstatter: 'Vedtaket kommer i stedet for det forrige fra samme dag.',
    avslag: 'Du får ikke {tjenester}.',
    opphorFra: 'Fra {dato} får du ikke lenger {tjenester}.',
    opphor: 'Du får ikke lenger {tjenester}.',
  },
  overskrift: {
    KONKLUSJON: 'Dette har vi bestemt',
    EGNE_ORD: 'Dette er viktig for deg',
    FORMAAL: 'Formålet',
    MAAL: 'Dette skal vi oppnå sammen',
    MAAL_OPPHOR: 'Målene vi har hatt',
    TJENESTER: 'Slik hjelper vi deg',
    TJENESTER_AVSLAG: 'Dette gjelder det',
    TJENESTER_OPPHOR: 'Dette slutter',
    EGENANDEL: 'Hva det koster',
    BEGRUNNELSE: 'Derfor har vi bestemt dette',
    SYN: 'Det du selv mener',
    HJEMMEL: 'Reglene vi har brukt',
    FORHAANDSVARSEL: 'Vi varslet deg først',
    REVURDERING: 'Når vi ser på dette igjen',
    VEIEN_VIDERE: 'Trenger du hjelp senere?',
    KLAGE: 'Du kan klage',
    UTSATT: 'Du kan be oss vente',
    INNSYN: 'Du kan se papirene i saken',
    SAKSKOSTNADER: 'Kostnader ved å klage',
    BRUKERVALG: 'Du kan velge hvem som hjelper deg',
    KONTAKT: 'Har du spørsmål?',
  },
  egneOrd: {
    kilde: 'Du sa dette {dato}, til {navn}.',
    med: 'Med i samtalen: {med}',
  },
  maal: {
    innen: '{tittel}, innen {dato}.',
    utenDato: '{tittel}.',
    under: 'I dag: {utgangspunkt} Målet er nådd når: {maaltilstand} Slik vet vi det: {maalepunkt}',
    oppnaadd:
      'Målene er nådd når du har kommet dit som står her. Da ser vi sammen på hva du trenger videre. Hjelpen slutter ikke av seg selv når et mål er nådd.',
  },
  tjenester: {
    omfang: '{navn}: {omfang}',
    avslaatt: '{navn}: {omfang} Dette får du ikke.',
    hvem: 'Du gjør det du klarer selv, og vi hjelper med resten. Vil du at noen du kjenner, skal gjøre en del av det, avtaler vi det med dere.',
    hvemAnsvarlig:
      'Du gjør det du klarer selv, og vi hjelper med resten. {navn} i {team} er din faste kontakt. Vil du at noen du kjenner, skal gjøre en del av det, avtaler vi det med dere.',
    plan: 'Når og hvordan vi hjelper, avtaler vi med deg i tiltaksplanen. Planen kan endres etter dagsformen din og det som skjer, innenfor det som står i dette vedtaket.',
    minstemaal:
      'Du får aldri mindre enn du trenger for å være trygg og for å nå formålet. Vil vi gi deg mindre hjelp enn dette vedtaket gir deg rett til, må vi fatte et nytt vedtak, og det kan du klage på.',
  },
  egenandel: {
    alleGratis: 'Hjelpen er gratis.',
    GRATIS: '{tjeneste} er gratis.',
    ETTER_INNTEKT:
      '{tjeneste} har en egenandel som avhenger av inntekten i husstanden. Har husstanden lav inntekt, er det et tak på hvor mye du betaler i måneden. Du betaler ikke mer enn det hjelpen koster oss.',
    EGEN_PRIS: '{tjeneste} har en egen pris.',
    satser: 'Satsene som gjelder nå, får du av {virksomhet} på telefon {telefon}.',
  },
  syn: {
    vekt: 'Vi skal legge stor vekt på det du mener når vi utformer hjelpen. Det står i pasient- og brukerrettighetsloven § 3-1.',
  },
  hjemmel: {
    linje: '{lov} {paragraf}: {betyr}',
    saksbehandling: 'Du har krav på en begrunnelse. Det står i {lov} {paragraf}.',
  },
  forhaandsvarsel:
    'Vi varslet deg {dato} om at hjelpen kunne slutte, og ba deg si hva du mener. Det skal vi gjøre etter {lov} {paragraf}.',
  revurdering:
    'Senest {dato} ser vi på målene sammen med deg. Hjelpen stopper ikke av seg selv den dagen. Endrer noe seg før det, sier du fra til oss.',
  veienVidere: {
    AVSLAG:
      'Endrer situasjonen din seg, kan du søke på nytt når som helst. Ring oss gjerne, så hjelper vi deg.',
    OPPHOR: 'Får du behov for hjelp igjen, tar du kontakt med oss når som helst. Du trenger ikke vente.',
  },
  klage: {
    frist:
      'Er du uenig, kan du klage. Fristen er fire uker fra du fikk dette brevet (pasient- og brukerrettighetsloven §§ 7-2 og 7-5).',
    hvor: 'Send klagen til {virksomhet}, {adresse}. Skriv hva du er uenig i, og gjerne hvorfor. Vi vurderer saken på nytt. Står vi fast på det vi har bestemt, sender vi klagen til Statsforvalteren.',
    hvorUtenAdresse:
      'Send klagen til {virksomhet}. Skriv hva du er uenig i, og gjerne hvorfor. Vi vurderer saken på nytt. Står vi fast på det vi har bestemt, sender vi klagen til Statsforvalteren.',
    hjelp:
      'Vi hjelper deg gjerne med å skrive klagen. Du kan også la noen andre klage for deg, hvis de har skriftlig fullmakt fra deg.',
  },
  utsatt:
    'Klager du, kan du be om at vi venter med å sette vedtaket i verk til klagen er avgjort ({lov} {paragraf}).',
  innsyn:
    'Du har rett til å se dokumentene i saken ({lov} {paragraf}). Si fra til oss, så finner vi dem fram.',
  sakskostnader:
    'Blir vedtaket endret til det bedre for deg etter en klage, kan du få dekket kostnader som var nødvendige for å få det endret ({lov} {paragraf}).',
  kontakt: {
    saksbehandler:
      'Ring saksbehandleren din, {navn}, på telefon {telefon}. Vi forklarer gjerne vedtaket og hjelper deg videre.',
    virksomhet: 'Ring {navn} på telefon {telefon}. Vi forklarer gjerne vedtaket og hjelper deg videre.',
    ombud: 'Pasient- og brukerombudet i fylket kan også gi deg råd. Det er gratis.',
  },
  mottaker: {
    skjermet: 'Adressen er skjermet',
  },
  signatur: {
    fattet: '{navn}, {tittel}, har fattet vedtaket.',
    utredet: '{navn} har forberedt saken.',
    fullmakt: 'Myndigheten er gitt skriftlig fra {dato}, {dokument}.',
    elektronisk: 'Vedtaket er godkjent elektronisk og har derfor ingen underskrift.',
  },
  og: 'og',
  start: {
    syn: 'Du har sagt: «{ord}»',
    samtale: 'Vi bygger på samtalen med deg {dato}.',
    husstand: {
      BOR_ALENE: 'Du bor alene.',
      BOR_MED_ANDRE: 'Du bor sammen med andre.',
      BOR_MED_FORELDRE: 'Du bor sammen med foreldrene dine.',
    },
    egneRessurser: 'Dette klarer du selv: {tekst}',
    hjelp: 'Du trenger hjelp av andre til {hva}.',
    nettverk: 'Rundt deg: {tekst}',
    bolig: 'Boligen: {tekst}',
    risiko: 'Dette må vi passe på: {tekst}',
  },
  profesjon: {
    SYKEPLEIER: 'sykepleier',
    HELSEFAGARBEIDER: 'helsefagarbeider',
    HJEMMEHJELPER: 'hjemmehjelper',
    FYSIOTERAPEUT: 'fysioterapeut',
    ERGOTERAPEUT: 'ergoterapeut',
    SAKSBEHANDLER: 'saksbehandler',
    TEAMLEDER: 'teamleder',
  },
  sammenligning: {
    varslet: 'Varslet {dato}.',
    virkning: 'Gjelder fra {dato}.',
    revurderes: 'Målene ses på igjen senest {dato}.',
  },
};
