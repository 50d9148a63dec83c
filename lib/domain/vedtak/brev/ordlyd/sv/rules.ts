import type { Ordlyd } from '../types';

/** Orden i brevet på svenska, för den som bor i Norge. Lagarnas namn är norska. */
export const sv: Ordlyd = {
  tittel: {
    INNVILGELSE: 'Du får hjälp hemma',
    INNVILGELSE_DELVIS: 'Du får hjälp hemma, men inte allt som ansökan gällde',
    ENDRING: 'Din hjälp ändras',
    ENDRING_MINDRE: 'Din hjälp ändras, och en del av den upphör',
    AVSLAG: 'Du får inte den hjälp som ansökan gällde',
    OPPHOR: 'Din hjälp avslutas',
    OMGJORING: 'Vi har ändrat vårt beslut',
    AKUTT: 'Du fick hjälp genast',
  },
  behandlet: {
    BRUKER: 'Vi har prövat din ansökan från den {dato}.',
    ANDRE: 'Vi har prövat den förfrågan vi fick om dig den {dato}.',
    TEAMET: 'Vi har sett över målen och din hjälp på nytt.',
    TEAMET_FORRIGE: 'Vi har sett över målen och din hjälp på nytt. Det förra beslutet är från den {dato}.',
  },
  konklusjon: {
    faarFra: 'Från och med den {dato} får du {tjenester}.',
    faar: 'Du får {tjenester}.',
    faarIkke: 'Du får inte {tjenester}.',
    erstatter: 'Beslutet ersätter det förra från samma dag.',
    avslag: 'Du får inte {tjenester}.',
    opphorFra: 'Från och med den {dato} får du inte längre {tjenester}.',
    opphor: 'Du får inte längre {tjenester}.',
  },
  overskrift: {
    KONKLUSJON: 'Det här har vi beslutat',
    EGNE_ORD: 'Det här är viktigt för dig',
    FORMAAL: 'Syftet',
    MAAL: 'Det här ska vi uppnå tillsammans',
    MAAL_OPPHOR: 'Målen vi har haft',
    TJENESTER: 'Så hjälper vi dig',
    TJENESTER_AVSLAG: 'Det här gäller det',
    TJENESTER_OPPHOR: 'Det här upphör',
    EGENANDEL: 'Vad det kostar',
    OMGJORING: 'Därför kan vi ändra beslutet',
    AKUTT: 'Därför väntade vi inte',
    MESTRING: 'Det vi gjorde tillsammans först',
    BEGRUNNELSE: 'Därför har vi beslutat så här',
    REDUKSJON: 'Därför kan hjälpen bli mindre',
    REDUKSJON_OPPHOR: 'Därför kan hjälpen upphöra',
    SYN: 'Vad du själv tycker',
    HJEMMEL: 'Reglerna vi har använt',
    FORHAANDSVARSEL: 'Vi meddelade dig först',
    UTEN_VARSEL: 'Därför meddelade vi dig inte först',
    REVURDERING: 'När vi ser över det här igen',
    VEIEN_VIDERE: 'Behöver du hjälp längre fram?',
    KLAGE: 'Du kan överklaga',
    UTSATT: 'Du kan be oss vänta',
    INNSYN: 'Du kan läsa handlingarna i ärendet',
    SAKSKOSTNADER: 'Kostnader för att överklaga',
    BRUKERVALG: 'Du kan välja vem som hjälper dig',
    KONTAKT: 'Har du frågor?',
    KOPI: 'Vilka andra som får brevet',
  },
  egneOrd: {
    kilde: 'Du sa det här den {dato}, till {navn}.',
    med: 'Med i samtalet: {med}',
  },
  maal: {
    innen: '{tittel}, senast den {dato}.',
    utenDato: '{tittel}.',
    under: 'I dag: {utgangspunkt} Målet är nått när: {maaltilstand} Så vet vi det: {maalepunkt}',
    oppnaadd:
      'Målen är nådda när du har kommit dit som står här. Då ser vi tillsammans vad du behöver framöver. Hjälpen upphör inte av sig själv när ett mål är nått.',
  },
  tjenester: {
    omfang: '{navn}: {omfang}',
    avslaatt: '{navn}: {omfang} Det här får du inte.',
    hvem: 'Du gör det du klarar själv, och vi hjälper till med resten. Vill du att någon du känner ska göra en del av det, kommer vi överens om det med er.',
    hvemAnsvarlig:
      'Du gör det du klarar själv, och vi hjälper till med resten. {navn} i {team} är din fasta kontakt. Vill du att någon du känner ska göra en del av det, kommer vi överens om det med er.',
    plan: 'När och hur vi hjälper kommer vi överens om med dig i din plan för hjälpen (tiltaksplan). Planen kan ändras efter hur du mår och vad som händer, inom ramen för det här beslutet.',
    minstemaal:
      'Du får aldrig mindre än du behöver för att vara trygg och för att nå syftet. Vill vi ge dig mindre hjälp än det här beslutet ger dig rätt till, måste vi fatta ett nytt beslut, och det kan du överklaga.',
  },
  egenandel: {
    alleGratis: 'Hjälpen är gratis.',
    GRATIS: '{tjeneste} är gratis.',
    ETTER_INNTEKT:
      '{tjeneste} har en avgift som beror på inkomsten i hushållet. Har hushållet låg inkomst finns det ett tak för hur mycket du betalar i månaden. Du betalar inte mer än vad hjälpen kostar oss.',
    EGEN_PRIS: '{tjeneste} har ett eget pris.',
    satser: 'Vilka avgifter som gäller nu får du veta av {virksomhet} på telefon {telefon}.',
    sats: '{gjelder}: {belop} {enhet}',
    kilde: 'Avgifterna är {kilde} och gäller från den {dato}. De kan ändras. Då får du besked.',
    hvilken: 'Undrar du vad du ska betala, ring {virksomhet} på telefon {telefon}.',
  },
  omgjoring: {
    hva: 'Det här beslutet ersätter beslutet från den {dato}.',
    TIL_GUNST:
      'Vi kan ändra det eftersom ändringen är till det bättre för dig och inte går ut över någon annan ({lov} {paragraf}).',
    IKKE_UNDERRETTET: 'Vi kan ändra det eftersom du inte hade fått besked om det ännu ({lov} {paragraf}).',
    UGYLDIG:
      'Vi måste ändra det eftersom det fanns ett fel i beslutet som gör det ogiltigt ({lov} {paragraf}).',
    KLAGE:
      'Vi kan ändra det eftersom beslutet har överklagats. Vi har prövat ärendet på nytt, och överklagandet har fått gehör, helt eller delvis ({lov} {paragraf}).',
    STATSFORVALTEREN:
      'Vi ändrar det eftersom {statsforvalter} har prövat överklagandet och ändrat eller upphävt vårt beslut ({lov} {paragraf}).',
  },
  akutt: {
    muntlig: 'Vi beslutade det här muntligt den {tidspunkt}. Det var {navn} som fattade beslutet.',
    straks:
      'Vi beslutade det här den {tidspunkt}, och hjälpen började genast. Det var {navn} som fattade beslutet.',
    bekreftelse: 'Här får du det skriftligt ({lov} {paragraf}).',
  },
  mestring: {
    periode:
      'Från den {fom} till den {tom} tränade vi tillsammans på det som är viktigt för dig. Beslutet bygger på det vi såg då.',
  },
  reduksjon: {
    lov: 'Ett beslut kan ändras till nackdel för dig bara när lagen tillåter det ({lov} {paragraf}).',
  },
  syn: {
    vekt: 'Vi ska lägga stor vikt vid vad du tycker när vi utformar hjälpen. Det står i {lov} {paragraf}.',
  },
  hjemmel: {
    linje: '{lov} {paragraf}: {betyr}',
    saksbehandling: 'Du har rätt till en motivering. Det står i {lov} {paragraf}.',
    ordforklaring:
      'Lagarnas namn är norska. Helse- og omsorgstjenesteloven är lagen om kommunens vård och omsorg, pasient- og brukerrettighetsloven är lagen om patienters och brukares rättigheter, och forvaltningsloven är den norska förvaltningslagen.',
  },
  forhaandsvarsel: {
    varslet:
      'Vi meddelade dig den {dato} att hjälpen kunde upphöra eller bli mindre, och bad dig säga vad du tycker. Det ska vi göra enligt {lov} {paragraf}.',
    varsletMedFrist:
      'Vi meddelade dig den {dato} att hjälpen kunde upphöra eller bli mindre, och bad dig säga vad du tycker senast den {frist}. Det ska vi göra enligt {lov} {paragraf}.',
    svarte: 'Du sa vad du tycker den {dato}. Det har vi tagit med när vi fattade beslutet.',
    ikkeSvar: 'Vi har inte fått något svar inom tiden.',
    utenVarsel:
      'Vi behövde inte meddela dig först, eftersom du redan har sagt vad du tycker ({lov} {paragraf}).',
  },
  revurdering: {
    naar: 'Senast den {dato} ser vi över målen tillsammans med dig. Hjälpen upphör inte av sig själv den dagen. Om något ändras innan dess, hör av dig till oss.',
  },
  veienVidere: {
    AVSLAG: 'Om din situation ändras kan du ansöka på nytt när som helst. Ring oss gärna, så hjälper vi dig.',
    OPPHOR: 'Behöver du hjälp igen kan du höra av dig till oss när som helst. Du behöver inte vänta.',
  },
  klage: {
    frist:
      'Om du inte är nöjd kan du överklaga. Tiden för det är {frist} från det att du fick det här brevet ({lov} {paragraf}).',
    hvor: 'Skicka överklagandet till {virksomhet}, {adresse}. Skriv vad du inte håller med om, och gärna varför. Vi prövar ärendet på nytt. Om vi står fast vid beslutet skickar vi överklagandet till {statsforvalter}, den statliga tillsynen i länet.',
    hvorUtenAdresse:
      'Skicka överklagandet till {virksomhet}. Skriv vad du inte håller med om, och gärna varför. Vi prövar ärendet på nytt. Om vi står fast vid beslutet skickar vi överklagandet till {statsforvalter}, den statliga tillsynen i länet.',
    hjelp:
      'Vi hjälper dig gärna att skriva överklagandet. Du kan också låta någon annan överklaga åt dig, om den personen har en skriftlig fullmakt från dig.',
  },
  utsatt: {
    rett: 'Om du överklagar kan du be oss vänta med att verkställa beslutet tills överklagandet är avgjort ({lov} {paragraf}).',
    JA: 'Vi har också själva bedömt om vi ska vänta. Vi väntar med att verkställa beslutet tills tiden för att överklaga har gått ut. Överklagar du inom tiden väntar vi tills överklagandet är avgjort.',
    NEI: 'Vi har också själva bedömt om vi ska vänta. Vi väntar inte.',
  },
  innsyn: {
    rett: 'Du har rätt att läsa handlingarna i ditt ärende ({lov} {paragraf}). Säg till oss, så tar vi fram dem.',
  },
  sakskostnader: {
    rett: 'Om beslutet ändras till det bättre för dig efter ett överklagande kan du få ersättning för kostnader som var nödvändiga för att få det ändrat ({lov} {paragraf}).',
  },
  brukervalg: {
    hvem: 'Du kan välja vem som ska utföra hjälpen: vår egen hemtjänst, eller en leverantör som är godkänd där du bor. Om du inte väljer kommer vår egen hemtjänst. Du betalar lika mycket vem du än väljer.',
    bytte:
      'Du kan byta när som helst, och du behöver inte säga varför. Det tar vanligtvis {dager} dagar innan den nya börjar. Ring {virksomhet} på telefon {telefon}.',
  },
  kontakt: {
    saksbehandler:
      'Ring din handläggare, {navn}, på telefon {telefon}. Vi förklarar gärna beslutet och hjälper dig vidare.',
    virksomhet: 'Ring {navn} på telefon {telefon}. Vi förklarar gärna beslutet och hjälper dig vidare.',
    ombud: 'Pasient- og brukerombudet, patientombudet i fylket, kan också ge dig råd. Det är gratis.',
  },
  kopi: {
    VERGE: '{navn}, din ställföreträdare (verge), får en kopia av det här brevet.',
    FULLMEKTIG: '{navn}, som har fullmakt från dig, får en kopia av det här brevet.',
  },
  mottaker: {
    skjermet: 'Adressen är skyddad',
  },
  signatur: {
    fattet: '{navn}, {tittel}, har fattat beslutet.',
    fattetIFravaer: '{navn}, {tittel}, har fattat beslutet i stället för {leder}, som är frånvarande.',
    telefon: 'Telefon {telefon}.',
    utredet: '{navn} har förberett ärendet.',
    fullmakt: 'Rätten att besluta är given skriftligt från den {dato}, {dokument}.',
    elektronisk: 'Beslutet är godkänt elektroniskt och har därför ingen underskrift.',
  },
  side: {
    saksnummer: 'Ärendenummer {nummer}',
    datoSenere: 'Datumet sätts när beslutet fattas',
    signaturSenere: 'Här står det vem som har fattat beslutet, när det är fattat.',
    utkast: 'Utkast',
    sidetall: 'Sida {side} av {sider}',
    telefon: 'Telefon {telefon}',
    vaapen: 'Kommunvapnet för {kommune}',
  },
  form: {
    spraak: 'sv-SE',
    dato: '{dag} {maaned} {aar}',
    maaneder: 'januari februari mars april maj juni juli augusti september oktober november december',
    tidspunkt: '{dato} klockan {time}.{minutt}',
    du: 'Du',
    klagefrist: 'fyra veckor',
    belop: '{kroner} norska kronor',
    desimal: ',',
    personligStell: '{tjeneste} för personlig omvårdnad',
    MAANED: 'i månaden',
    TIME: 'per timme',
    GANG: 'per gång',
    DAG: 'per dag',
    ledd: 'första stycket',
    nr: 'nr',
    bokstav: 'bokstav',
    og: 'och',
    til: 'till',
  },
  lov: {
    fvl: 'forvaltningsloven',
    hol: 'helse- og omsorgstjenesteloven',
    pbrl: 'pasient- og brukerrettighetsloven',
  },
  betyr: {
    'hol-3-2-1-6-a': 'kommunen ska erbjuda hälso- och sjukvård i hemmet',
    'hol-3-2-1-6-b': 'kommunen ska erbjuda personlig assistans, praktisk hjälp, träning och kontaktperson',
    'hol-3-2-1-6-c': 'kommunen ska erbjuda plats på institution',
    'hol-3-2-1-6-d': 'kommunen ska erbjuda avlösning',
    'hol-3-2-1-5': 'kommunen ska erbjuda rehabilitering och habilitering',
    'hol-3-6': 'kommunen ska kunna ge omsorgsstöd till den som har särskilt tungt omsorgsarbete',
    'hol-3-8': 'kommunen ska kunna erbjuda brukarstyrd personlig assistans',
    'pbrl-2-1a': 'du har rätt till nödvändig vård och omsorg från kommunen',
  },
  tjeneste: {
    '15': 'hälso- och sjukvård i hemmet',
    '1': 'praktisk hjälp',
    '2': 'träning i vardagens sysslor',
    '3': 'brukarstyrd personlig assistans',
    '4': 'dagverksamhet',
    '5': 'matdistribution',
    '6': 'trygghetslarm',
    '7': 'avlösning utanför institution',
    '8': 'avlösning på institution',
    '9': 'kontaktperson',
    '11': 'omsorgsstöd',
    '17': 'dagvistelse på institution',
    '18': 'tidsbegränsad vistelse på institution',
  },
  og: 'och',
  start: {
    syn: 'Du har sagt: «{ord}»',
    samtale: 'Vi bygger på samtalet med dig den {dato}.',
    husstand: {
      BOR_ALENE: 'Du bor ensam.',
      BOR_MED_ANDRE: 'Du bor tillsammans med andra.',
      BOR_MED_FORELDRE: 'Du bor tillsammans med dina föräldrar.',
    },
    egneRessurser: 'Det här klarar du själv: {tekst}',
    hjelp: 'Du behöver hjälp av andra med {hva}.',
    nettverk: 'Omkring dig: {tekst}',
    bolig: 'Bostaden: {tekst}',
    risiko: 'Det här måste vi vara uppmärksamma på: {tekst}',
  },
  profesjon: {
    SYKEPLEIER: 'sjuksköterska',
    HELSEFAGARBEIDER: 'undersköterska',
    HJEMMEHJELPER: 'vårdbiträde',
    FYSIOTERAPEUT: 'fysioterapeut',
    ERGOTERAPEUT: 'arbetsterapeut',
    SAKSBEHANDLER: 'handläggare',
    TEAMLEDER: 'teamledare',
  },
  sammenligning: {
    varslet: 'Meddelad den {dato}.',
    virkning: 'Gäller från den {dato}.',
    revurderes: 'Målen ses över igen senast den {dato}.',
  },
};
