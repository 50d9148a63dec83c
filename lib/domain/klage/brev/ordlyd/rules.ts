/** Ordene i klagebrevene, på bokmål. De ligger her, som i vedtak/brev, fordi de lagres med saken og ikke følger skjermen. */
export const nb = {
  tittel: {
    kvittering: 'Vi har fått klagen din',
    kvitteringTilsyn: 'Vi har fått henvendelsen din',
    noytral: 'Vi har fått henvendelsen din',
    utsatt: {
      JA: 'Vi venter med å sette vedtaket i verk',
      NEI: 'Vi venter ikke med å sette vedtaket i verk',
    },
    avgjorelse: {
      MEDHOLD: 'Du får medhold i klagen',
      DELVIS_MEDHOLD: 'Du får medhold i noe av klagen',
      OPPRETTHOLDT: 'Vi står fast på vedtaket',
      AVVIST: 'Vi kan ikke behandle klagen',
    },
    svarUtforelse: 'Svar på klagen din',
    oversendelse: {
      VEDTAK: 'Oversendelse av klage over vedtak',
      UTFORELSE: 'Oversendelse av klage etter pasient- og brukerrettighetsloven kapittel 7',
      TILSYN: 'Anmodning om tilsyn etter pasient- og brukerrettighetsloven § 7-4',
    },
    kopi: 'Vi har sendt klagen din til {statsforvalter}',
    kopiTilsyn: 'Vi har sendt henvendelsen din til {statsforvalter}',
  },
  kvittering: {
    mottatt: 'Vi fikk klagen {dato}.',
    mottattTilsyn: 'Vi fikk henvendelsen {dato}.',
    gjelder: {
      VEDTAK: 'Den gjelder vedtaket vårt fra {dato}.',
      UTFORELSE: 'Den gjelder hvordan hjelpen ble gitt.',
      TILSYN:
        'Du ber {statsforvalter} undersøke om noen bryter pliktene sine. Det er ikke en klage over et vedtak, og det er ingen frist.',
    },
    ordTittel: 'Dette sa du',
    ordKilde: 'Skrevet ned av {navn} {dato}.',
    ordOm: 'Vi skrev det ned for deg. Er noe blitt feil, eller vil du legge til noe, sier du fra.',
    videreTittel: 'Dette skjer nå',
    videre: {
      VEDTAK:
        'Vi ser på saken på nytt. Er vi enige med deg, endrer vi vedtaket. Står vi fast på det vi har bestemt, sender vi klagen til {statsforvalter}, og du får kopi av det vi skriver.',
      UTFORELSE:
        'Vi undersøker det du klager på, og svarer deg. Er du ikke fornøyd med svaret, kan klagen gå videre til {statsforvalter}.',
      TILSYN: 'Vi sender henvendelsen til {statsforvalter}, som fører tilsyn. Du får kopi av det vi sender.',
    },
    naarTittel: 'Når du får svar',
    naar: 'Vi regner med at du har svar innen {dato}. Blir det senere, skriver vi til deg og sier hvorfor.',
    utsattTittel: 'Du har bedt oss vente',
    utsatt:
      'Du har bedt om at vedtaket ikke settes i verk før klagen er avgjort. Det får du et eget svar på.',
    rettTittel: 'Det du kan gjøre',
    rett: 'Du kan se dokumentene i saken, legge til mer, og trekke klagen når du vil.',
  },
  noytral: {
    mottatt: 'Vi fikk en henvendelse fra deg {dato}.',
    taushet:
      'Vi har taushetsplikt, og kan ikke si om noen får hjelp fra oss. En klage kan vi bare behandle når den kommer fra den det gjelder, eller fra en som har rett til å klage på vegne av en annen.',
    MANGLER: {
      FULLMAKT:
        'Klager du for en annen, må du ha skriftlig fullmakt. Send den til oss, så ser vi på henvendelsen.',
      MANDAT:
        'Klager du som verge, må vi se hva mandatet ditt gjelder. Send det til oss, så ser vi på henvendelsen.',
      VURDERING:
        'Klager du som nærmeste pårørende, må noen først ha vurdert at den det gjelder, ikke kan bestemme selv i denne saken.',
    },
  },
  utsatt: {
    om: 'Du klaget {klaget} på vedtaket vårt fra {dato}, og ba oss vente med å sette det i verk til klagen er avgjort.',
    svar: {
      JA: 'Vi venter. Hjelpen er som før til klagen er avgjort.',
      NEI: 'Vi venter ikke. Vedtaket gjelder mens klagen behandles.',
    },
    hvorfor: 'Derfor',
    regel: 'Reglene står i forvaltningsloven § 42. Du kan be {statsforvalter} se på dette spørsmålet.',
  },
  avgjorelse: {
    om: 'Vi har sett på vedtaket fra {dato} på nytt.',
    sier: {
      MEDHOLD: 'Vi er enige med deg, og endrer vedtaket.',
      DELVIS_MEDHOLD: 'Vi er enige i noe av det du klager på, og endrer den delen av vedtaket.',
      OPPRETTHOLDT: 'Vi har kommet til det samme som før.',
      AVVIST: 'Vi fikk klagen {mottatt}. Vi kan ikke behandle den.',
    },
    sierUtforelse: {
      MEDHOLD: 'Vi har undersøkt det du klaget på. Du har rett, og vi beklager.',
      DELVIS_MEDHOLD: 'Vi har undersøkt det du klaget på. Du har rett i noe av det, og det beklager vi.',
      OPPRETTHOLDT: 'Vi har undersøkt det du klaget på. Vi mener at hjelpen ble gitt slik den skal.',
      AVVIST: 'Vi fikk klagen {mottatt}. Vi kan ikke behandle den.',
    },
    hvorfor: 'Derfor',
    videre: 'Dette skjer nå',
    nyttVedtak: 'Vi skriver et nytt vedtak. Du får det i et eget brev, og kan klage på det også.',
    resten: 'Det du ikke fikk medhold i, sender vi til {statsforvalter}. Du får kopi av det vi skriver.',
    tilStatsforvalteren:
      'Er du ikke enig, kan du be oss sende klagen til {statsforvalter} (pasient- og brukerrettighetsloven § 7-2).',
    kostnaderTittel: 'Kostnader',
    kostnader:
      'Hadde du kostnader som var nødvendige for å få vedtaket endret, kan du få dem dekket. Si fra innen tre uker etter at du fikk det nye vedtaket (forvaltningsloven § 36).',
    klageTittel: 'Du kan klage på at klagen er avvist',
    klage:
      'Fristen er fire uker fra du fikk dette brevet. Send klagen til {virksomhet}, {adresse}. Vi hjelper deg gjerne med å skrive den. Står vi fast, sender vi den til {statsforvalter}.',
  },
  oversendelse: {
    hvem: 'Hvem det gjelder',
    person: '{navn}, født {fodt}.',
    personUtenDato: '{navn}.',
    klager: {
      BRUKER: 'Personen klager selv.',
      FULLMEKTIG: 'Klageren er {navn}, som har skriftlig fullmakt: {grunnlag}',
      ADVOKAT: 'Klageren er advokat {navn}.',
      VERGE: 'Klageren er vergen, {navn}. Mandatet: {grunnlag}',
      NAERMESTE: 'Klageren er nærmeste pårørende, {navn}. Samtykkekompetansen er vurdert: {grunnlag}',
      ANDRE: 'Klageren er {navn}.',
    },
    samtykke: '{av}, {dato}.',
    vedtak: 'Vedtaket det klages over',
    vedtakOm: 'Vedtak av {dato}, sak {saksnummer}.',
    underrettet: 'Personen ble underrettet {dato}.',
    klagen: 'Klagen',
    klagenTilsyn: 'Anmodningen',
    sendt: 'Sendt {sendt}, mottatt {mottatt}.',
    muntlig: 'Sagt til {navn}, som skrev det ned {dato}.',
    opplest: 'Lest opp for personen og godkjent {dato}.',
    skriftlig: 'Skriftlig, {dato}.',
    formalia: 'Frist og klagerett',
    frist: {
      INNEN: 'Fristen var {frist}. Klagen er sendt i tide.',
      ETTER: 'Fristen var {frist}. Klagen er sendt etter fristen.',
      IKKE_BEGYNT: 'Personen var ikke underrettet da klagen kom, så fristen var ikke begynt å gå.',
      UKJENT: 'Vi vet ikke når personen fikk vite det klagen gjelder, og har ikke regnet noen frist.',
      INGEN: '',
    },
    oppreisning: {
      IKKE_LASTES:
        'Vi har gitt oppreisning: personen kan ikke lastes for at den kom sent (forvaltningsloven § 31).',
      SAERLIGE_GRUNNER:
        'Vi har gitt oppreisning: særlige grunner tilsier at klagen blir prøvd (forvaltningsloven § 31).',
      NEI: 'Vi har ikke gitt oppreisning.',
    },
    utsatt: 'Utsatt iverksetting',
    utsattSvar: {
      JA: 'Personen ba om utsatt iverksetting. Vi har utsatt iverksettingen.',
      NEI: 'Personen ba om utsatt iverksetting. Vi har ikke utsatt iverksettingen.',
      IKKE_VURDERT: 'Personen ba om utsatt iverksetting. Spørsmålet er ikke avgjort.',
    },
    vurdering: 'Kommunens vurdering',
    ber: {
      OPPRETTHOLDT:
        'Vi har vurdert saken på nytt og opprettholder vedtaket. Vi ber om at klagen blir avgjort.',
      DELVIS_MEDHOLD:
        'Vi har vurdert saken på nytt og gitt medhold i en del. Vi ber om at resten av klagen blir avgjort.',
      UTFORELSE:
        'Vi har besvart klagen. Klageren er ikke enig i svaret, og vi ber om at klagen blir vurdert.',
      TILSYN: 'Vi sender anmodningen videre til tilsynsmyndigheten. Vi har ikke behandlet den som en klage.',
    },
    dokumenter: 'Dokumenter som følger med',
    kopi: '{navn}, med alt som står her',
  },
  kopi: {
    om: 'Vi har vurdert saken på nytt, og har ikke kommet til noe annet. {dato} sendte vi klagen til {statsforvalter}, som nå avgjør den. Svaret får du derfra.',
    omDelvis:
      'Vi har gitt deg medhold i en del av klagen. Resten sendte vi {dato} til {statsforvalter}, som nå avgjør den. Svaret får du derfra.',
    omUtforelse: '{dato} sendte vi klagen til {statsforvalter}. Svaret får du derfra.',
    omTilsyn: '{dato} sendte vi henvendelsen til {statsforvalter}, som fører tilsyn. Svaret får du derfra.',
    under: 'Under står alt vi skrev. Er noe feil, eller mangler noe, kan du skrive til {statsforvalter}.',
  },
  kontaktTittel: 'Har du spørsmål?',
  kontakt:
    'Ring {navn} på telefon {telefon}. Pasient- og brukerombudet i fylket kan også gi deg råd. Det er gratis.',
  kontaktUtenNavn: 'Ring {virksomhet} på telefon {telefon}.',
  pdf: { saksnummer: 'Saksnummer', kopi: 'Kopi', side: 'Side {page} av {pages}' },
  skjermet: 'Adressen er skjermet',
  signatur: '{navn}, {tittel}',
  elektronisk: 'Brevet er godkjent elektronisk og har derfor ingen underskrift.',
} as const;
