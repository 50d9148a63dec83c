import type { Ordlyd } from '../types';

/** Orda i brevet på nynorsk. */
export const nn: Ordlyd = {
  tittel: {
    INNVILGELSE: 'Du får hjelp heime',
    INNVILGELSE_DELVIS: 'Du får hjelp heime, men ikkje alt det vart søkt om',
    ENDRING: 'Hjelpa di blir endra',
    ENDRING_MINDRE: 'Hjelpa di blir endra, og noko av ho sluttar',
    AVSLAG: 'Du får ikkje hjelpa det er søkt om',
    OPPHOR: 'Hjelpa di blir avslutta',
    OMGJORING: 'Vi har gjort om vedtaket ditt',
    AKUTT: 'Du fekk hjelp med ein gong',
  },
  behandlet: {
    BRUKER: 'Vi har behandla søknaden din frå {dato}.',
    ANDRE: 'Vi har behandla førespurnaden vi fekk om deg {dato}.',
    TEAMET: 'Vi har sett på måla og hjelpa di på nytt.',
    TEAMET_FORRIGE: 'Vi har sett på måla og hjelpa di på nytt. Det førre vedtaket er frå {dato}.',
  },
  konklusjon: {
    faarFra: 'Frå {dato} får du {tjenester}.',
    faar: 'Du får {tjenester}.',
    faarIkke: 'Du får ikkje {tjenester}.',
    erstatter: 'Vedtaket kjem i staden for det førre frå same dagen.',
    avslag: 'Du får ikkje {tjenester}.',
    opphorFra: 'Frå {dato} får du ikkje lenger {tjenester}.',
    opphor: 'Du får ikkje lenger {tjenester}.',
  },
  overskrift: {
    KONKLUSJON: 'Dette har vi bestemt',
    EGNE_ORD: 'Dette er viktig for deg',
    FORMAAL: 'Formålet',
    MAAL: 'Dette skal vi oppnå saman',
    MAAL_OPPHOR: 'Måla vi har hatt',
    TJENESTER: 'Slik hjelper vi deg',
    TJENESTER_AVSLAG: 'Dette gjeld det',
    TJENESTER_OPPHOR: 'Dette sluttar',
    EGENANDEL: 'Kva det kostar',
    OMGJORING: 'Derfor kan vi gjere om vedtaket',
    AKUTT: 'Derfor venta vi ikkje',
    MESTRING: 'Det vi gjorde saman først',
    BEGRUNNELSE: 'Derfor har vi bestemt dette',
    REDUKSJON: 'Derfor kan hjelpa bli mindre',
    REDUKSJON_OPPHOR: 'Derfor kan hjelpa slutte',
    SYN: 'Det du sjølv meiner',
    HJEMMEL: 'Reglane vi har brukt',
    FORHAANDSVARSEL: 'Vi varsla deg først',
    UTEN_VARSEL: 'Derfor varsla vi ikkje først',
    REVURDERING: 'Når vi ser på dette igjen',
    VEIEN_VIDERE: 'Treng du hjelp seinare?',
    KLAGE: 'Du kan klage',
    UTSATT: 'Du kan be oss vente',
    INNSYN: 'Du kan sjå papira i saka',
    SAKSKOSTNADER: 'Kostnader ved å klage',
    BRUKERVALG: 'Du kan velje kven som hjelper deg',
    KONTAKT: 'Har du spørsmål?',
    KOPI: 'Kven andre som får brevet',
  },
  egneOrd: {
    kilde: 'Du sa dette {dato}, til {navn}.',
    med: 'Med i samtalen: {med}',
  },
  maal: {
    innen: '{tittel}, innan {dato}.',
    utenDato: '{tittel}.',
    under: 'I dag: {utgangspunkt} Målet er nådd når: {maaltilstand} Slik veit vi det: {maalepunkt}',
    oppnaadd:
      'Måla er nådde når du har kome dit som står her. Då ser vi saman på kva du treng vidare. Hjelpa sluttar ikkje av seg sjølv når eit mål er nådd.',
  },
  tjenester: {
    omfang: '{navn}: {omfang}',
    avslaatt: '{navn}: {omfang} Dette får du ikkje.',
    hvem: 'Du gjer det du klarer sjølv, og vi hjelper med resten. Vil du at nokon du kjenner, skal gjere ein del av det, avtaler vi det med dykk.',
    hvemAnsvarlig:
      'Du gjer det du klarer sjølv, og vi hjelper med resten. {navn} i {team} er den faste kontakten din. Vil du at nokon du kjenner, skal gjere ein del av det, avtaler vi det med dykk.',
    plan: 'Når og korleis vi hjelper, avtaler vi med deg i tiltaksplanen. Planen kan endrast etter dagsforma di og det som skjer, innanfor det som står i dette vedtaket.',
    minstemaal:
      'Du får aldri mindre enn du treng for å vere trygg og for å nå formålet. Vil vi gi deg mindre hjelp enn dette vedtaket gir deg rett til, må vi gjere eit nytt vedtak, og det kan du klage på.',
  },
  egenandel: {
    alleGratis: 'Hjelpa er gratis.',
    GRATIS: '{tjeneste} er gratis.',
    ETTER_INNTEKT:
      '{tjeneste} har ein eigendel som er avhengig av inntekta i husstanden. Har husstanden låg inntekt, er det eit tak på kor mykje du betaler i månaden. Du betaler ikkje meir enn det hjelpa kostar oss.',
    EGEN_PRIS: '{tjeneste} har ein eigen pris.',
    satser: 'Satsane som gjeld no, får du av {virksomhet} på telefon {telefon}.',
    sats: '{gjelder}: {belop} {enhet}',
    kilde: 'Satsane er {kilde}, og gjeld frå {dato}. Dei kan bli endra. Då får du melding.',
    hvilken: 'Lurer du på kva du skal betale, ring {virksomhet} på telefon {telefon}.',
  },
  omgjoring: {
    hva: 'Dette vedtaket kjem i staden for vedtaket frå {dato}.',
    TIL_GUNST:
      'Vi kan gjere det om fordi endringa er til det betre for deg, og ikkje går ut over nokon andre ({lov} {paragraf}).',
    IKKE_UNDERRETTET: 'Vi kan gjere det om fordi du ikkje hadde fått melding om det enno ({lov} {paragraf}).',
    UGYLDIG: 'Vi må gjere det om fordi det var ein feil i vedtaket som gjer det ugyldig ({lov} {paragraf}).',
    KLAGE:
      'Vi kan gjere det om fordi det er klaga på vedtaket. Vi har sett på saka på nytt, og klaga har ført fram, heilt eller delvis ({lov} {paragraf}).',
    STATSFORVALTEREN:
      'Vi gjer det om fordi {statsforvalter} har behandla klaga og endra eller oppheva vedtaket vårt ({lov} {paragraf}).',
  },
  akutt: {
    muntlig: 'Vi bestemte dette munnleg {tidspunkt}. Det var {navn} som bestemte det.',
    straks: 'Vi bestemte dette {tidspunkt}, og hjelpa tok til med ein gong. Det var {navn} som bestemte det.',
    bekreftelse: 'Her får du det skriftleg ({lov} {paragraf}).',
  },
  mestring: {
    periode:
      'Frå {fom} til {tom} trena vi saman på det som er viktig for deg. Vedtaket byggjer på det vi såg då.',
  },
  reduksjon: {
    lov: 'Eit vedtak kan berre gjerast om til ulempe for deg når lova opnar for det ({lov} {paragraf}).',
  },
  syn: {
    vekt: 'Vi skal leggje stor vekt på det du meiner når vi utformar hjelpa. Det står i {lov} {paragraf}.',
  },
  hjemmel: {
    linje: '{lov} {paragraf}: {betyr}',
    saksbehandling: 'Du har krav på ei grunngiving. Det står i {lov} {paragraf}.',
    ordforklaring: '',
  },
  forhaandsvarsel: {
    varslet:
      'Vi varsla deg {dato} om at hjelpa kunne slutte eller bli mindre, og bad deg seie kva du meiner. Det skal vi gjere etter {lov} {paragraf}.',
    varsletMedFrist:
      'Vi varsla deg {dato} om at hjelpa kunne slutte eller bli mindre, og bad deg seie kva du meiner innan {frist}. Det skal vi gjere etter {lov} {paragraf}.',
    svarte: 'Du sa kva du meiner {dato}. Det har vi teke med då vi bestemte dette.',
    ikkeSvar: 'Vi har ikkje fått noko svar innan fristen.',
    utenVarsel: 'Vi trong ikkje varsle, fordi du alt har sagt kva du meiner ({lov} {paragraf}).',
  },
  revurdering: {
    naar: 'Seinast {dato} ser vi på måla saman med deg. Hjelpa stoppar ikkje av seg sjølv den dagen. Endrar noko seg før det, seier du frå til oss.',
  },
  veienVidere: {
    AVSLAG:
      'Endrar situasjonen din seg, kan du søkje på nytt når som helst. Ring oss gjerne, så hjelper vi deg.',
    OPPHOR: 'Får du behov for hjelp igjen, tek du kontakt med oss når som helst. Du treng ikkje vente.',
  },
  klage: {
    frist: 'Er du usamd, kan du klage. Fristen er {frist} frå du fekk dette brevet ({lov} {paragraf}).',
    hvor: 'Send klaga til {virksomhet}, {adresse}. Skriv kva du er usamd i, og gjerne kvifor. Vi vurderer saka på nytt. Står vi fast på det vi har bestemt, sender vi klaga til {statsforvalter}.',
    hvorUtenAdresse:
      'Send klaga til {virksomhet}. Skriv kva du er usamd i, og gjerne kvifor. Vi vurderer saka på nytt. Står vi fast på det vi har bestemt, sender vi klaga til {statsforvalter}.',
    hjelp:
      'Vi hjelper deg gjerne med å skrive klaga. Du kan òg la nokon andre klage for deg, dersom dei har skriftleg fullmakt frå deg.',
  },
  utsatt: {
    rett: 'Klagar du, kan du be om at vi ventar med å setje vedtaket i verk til klaga er avgjord ({lov} {paragraf}).',
    JA: 'Vi har òg sjølve vurdert om vi skal vente. Vi ventar med å setje vedtaket i verk til klagefristen er ute. Klagar du innan fristen, ventar vi til klaga er avgjord.',
    NEI: 'Vi har òg sjølve vurdert om vi skal vente. Vi ventar ikkje.',
  },
  innsyn: {
    rett: 'Du har rett til å sjå dokumenta i saka ({lov} {paragraf}). Sei frå til oss, så finn vi dei fram.',
  },
  sakskostnader: {
    rett: 'Blir vedtaket endra til det betre for deg etter ei klage, kan du få dekt kostnader som var nødvendige for å få det endra ({lov} {paragraf}).',
  },
  brukervalg: {
    hvem: 'Du kan velje kven som skal utføre hjelpa: vår eiga heimeteneste, eller ein leverandør som er godkjend der du bur. Vel du ikkje, kjem vår eiga heimeteneste. Du betaler det same kven du enn vel.',
    bytte:
      'Du kan byte når som helst, og du treng ikkje seie kvifor. Det tek vanlegvis {dager} dagar før den nye tek til. Ring {virksomhet} på telefon {telefon}.',
  },
  kontakt: {
    saksbehandler:
      'Ring saksbehandlaren din, {navn}, på telefon {telefon}. Vi forklarer gjerne vedtaket og hjelper deg vidare.',
    virksomhet: 'Ring {navn} på telefon {telefon}. Vi forklarer gjerne vedtaket og hjelper deg vidare.',
    ombud: 'Pasient- og brukarombodet i fylket kan òg gi deg råd. Det er gratis.',
  },
  kopi: {
    VERGE: '{navn}, verja di, får kopi av dette brevet.',
    FULLMEKTIG: '{navn}, som har fullmakt frå deg, får kopi av dette brevet.',
  },
  mottaker: {
    skjermet: 'Adressa er skjerma',
  },
  signatur: {
    fattet: '{navn}, {tittel}, har gjort vedtaket.',
    fattetIFravaer: '{navn}, {tittel}, har gjort vedtaket i fråværet til {leder}.',
    telefon: 'Telefon {telefon}.',
    utredet: '{navn} har førebudd saka.',
    fullmakt: 'Fullmakta er gitt skriftleg frå {dato}, {dokument}.',
    elektronisk: 'Vedtaket er godkjent elektronisk og har derfor inga underskrift.',
  },
  side: {
    saksnummer: 'Saksnummer {nummer}',
    datoSenere: 'Datoen blir sett når vedtaket er gjort',
    signaturSenere: 'Her står det kven som har gjort vedtaket, når det er gjort.',
    utkast: 'Utkast',
    sidetall: 'Side {side} av {sider}',
    telefon: 'Telefon {telefon}',
    vaapen: 'Kommunevåpenet til {kommune}',
  },
  form: {
    spraak: 'nn-NO',
    dato: '{dag}. {maaned} {aar}',
    maaneder: 'januar februar mars april mai juni juli august september oktober november desember',
    tidspunkt: '{dato} klokka {time}.{minutt}',
    du: 'Du',
    klagefrist: 'fire veker',
    belop: '{kroner} kroner',
    desimal: ',',
    personligStell: '{tjeneste} til personleg stell',
    MAANED: 'i månaden',
    TIME: 'per time',
    GANG: 'per gong',
    DAG: 'per dag',
    ledd: 'første ledd',
    nr: 'nr.',
    bokstav: 'bokstav',
    og: 'og',
    til: 'til',
  },
  lov: {
    fvl: 'forvaltningslova',
    hol: 'helse- og omsorgstenestelova',
    pbrl: 'pasient- og brukarrettslova',
  },
  betyr: {
    'hol-3-2-1-6-a': 'kommunen skal tilby helsetenester i heimen',
    'hol-3-2-1-6-b': 'kommunen skal tilby personleg assistanse, praktisk hjelp, opplæring og støttekontakt',
    'hol-3-2-1-6-c': 'kommunen skal tilby plass i institusjon',
    'hol-3-2-1-6-d': 'kommunen skal tilby avlasting',
    'hol-3-2-1-5': 'kommunen skal tilby rehabilitering og habilitering',
    'hol-3-6': 'kommunen skal ha tilbod om omsorgsstønad til dei som har særleg tyngjande omsorgsarbeid',
    'hol-3-8': 'kommunen skal ha tilbod om brukarstyrt personleg assistanse',
    'pbrl-2-1a': 'du har rett til nødvendige helse- og omsorgstenester frå kommunen',
  },
  tjeneste: {
    '15': 'helsetenester i heimen',
    '1': 'praktisk hjelp',
    '2': 'opplæring i daglege gjeremål',
    '3': 'brukarstyrt personleg assistanse',
    '4': 'dagaktivitetstilbod',
    '5': 'matombringing',
    '6': 'tryggleiksalarm',
    '7': 'avlasting utanfor institusjon',
    '8': 'avlasting i institusjon',
    '9': 'støttekontakt',
    '11': 'omsorgsstønad',
    '17': 'dagopphald i institusjon',
    '18': 'tidsavgrensa opphald i institusjon',
  },
  og: 'og',
  start: {
    syn: 'Du har sagt: «{ord}»',
    samtale: 'Vi byggjer på samtalen med deg {dato}.',
    husstand: {
      BOR_ALENE: 'Du bur åleine.',
      BOR_MED_ANDRE: 'Du bur saman med andre.',
      BOR_MED_FORELDRE: 'Du bur saman med foreldra dine.',
    },
    egneRessurser: 'Dette klarer du sjølv: {tekst}',
    hjelp: 'Du treng hjelp av andre til {hva}.',
    nettverk: 'Rundt deg: {tekst}',
    bolig: 'Bustaden: {tekst}',
    risiko: 'Dette må vi passe på: {tekst}',
  },
  profesjon: {
    SYKEPLEIER: 'sjukepleiar',
    HELSEFAGARBEIDER: 'helsefagarbeidar',
    HJEMMEHJELPER: 'heimehjelpar',
    FYSIOTERAPEUT: 'fysioterapeut',
    ERGOTERAPEUT: 'ergoterapeut',
    SAKSBEHANDLER: 'saksbehandlar',
    TEAMLEDER: 'teamleiar',
  },
  sammenligning: {
    varslet: 'Varsla {dato}.',
    virkning: 'Gjeld frå {dato}.',
    revurderes: 'Måla blir sette på igjen seinast {dato}.',
  },
};
