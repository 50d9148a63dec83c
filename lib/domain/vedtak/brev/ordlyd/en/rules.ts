import type { Ordlyd } from '../types';

/** The words of the letter in plain English. The acts keep their Norwegian names, explained once. */
export const en: Ordlyd = {
  tittel: {
    INNVILGELSE: 'You will get help at home',
    INNVILGELSE_DELVIS: 'You will get help at home, but not everything that was applied for',
    ENDRING: 'Your help is changing',
    ENDRING_MINDRE: 'Your help is changing, and some of it will end',
    AVSLAG: 'You will not get the help that was applied for',
    OPPHOR: 'Your help is ending',
    OMGJORING: 'We have changed our decision',
    AKUTT: 'You got help straight away',
  },
  behandlet: {
    BRUKER: 'We have considered your application of {dato}.',
    ANDRE: 'We have considered the request we received about you on {dato}.',
    TEAMET: 'We have looked again at your goals and your help.',
    TEAMET_FORRIGE:
      'We have looked again at your goals and your help. The previous decision was made on {dato}.',
  },
  konklusjon: {
    faarFra: 'From {dato} you will get {tjenester}.',
    faar: 'You will get {tjenester}.',
    faarIkke: 'You will not get {tjenester}.',
    erstatter: 'This decision replaces the previous one from the same day.',
    avslag: 'You will not get {tjenester}.',
    opphorFra: 'From {dato} you will no longer get {tjenester}.',
    opphor: 'You will no longer get {tjenester}.',
  },
  overskrift: {
    KONKLUSJON: 'What we have decided',
    EGNE_ORD: 'What matters to you',
    FORMAAL: 'The purpose',
    MAAL: 'What we will achieve together',
    MAAL_OPPHOR: 'The goals we have worked towards',
    TJENESTER: 'How we will help you',
    TJENESTER_AVSLAG: 'What this is about',
    TJENESTER_OPPHOR: 'What is ending',
    EGENANDEL: 'What it costs',
    OMGJORING: 'Why we can change the decision',
    AKUTT: 'Why we did not wait',
    MESTRING: 'What we did together first',
    BEGRUNNELSE: 'Why we have decided this',
    REDUKSJON: 'Why the help can be reduced',
    REDUKSJON_OPPHOR: 'Why the help can end',
    SYN: 'What you think',
    HJEMMEL: 'The rules we have used',
    FORHAANDSVARSEL: 'We told you beforehand',
    UTEN_VARSEL: 'Why we did not tell you beforehand',
    REVURDERING: 'When we will look at this again',
    VEIEN_VIDERE: 'If you need help later',
    KLAGE: 'You can complain',
    UTSATT: 'You can ask us to wait',
    INNSYN: 'You can see the papers in your case',
    SAKSKOSTNADER: 'What it costs to complain',
    BRUKERVALG: 'You can choose who helps you',
    KONTAKT: 'Do you have questions?',
    KOPI: 'Who else gets this letter',
  },
  egneOrd: {
    kilde: 'You said this on {dato}, to {navn}.',
    med: 'Also present: {med}',
  },
  maal: {
    innen: '{tittel}, by {dato}.',
    utenDato: '{tittel}.',
    under: 'Today: {utgangspunkt} The goal is reached when: {maaltilstand} How we will know: {maalepunkt}',
    oppnaadd:
      'The goals are reached when you have come as far as it says here. Then we will look together at what you need next. The help does not stop by itself when a goal is reached.',
  },
  tjenester: {
    omfang: '{navn}: {omfang}',
    avslaatt: '{navn}: {omfang} You will not get this.',
    hvem: 'You do what you can manage yourself, and we help with the rest. If you want someone you know to do part of it, we will agree on that with you both.',
    hvemAnsvarlig:
      'You do what you can manage yourself, and we help with the rest. {navn} in {team} is your regular contact. If you want someone you know to do part of it, we will agree on that with you both.',
    plan: 'We agree with you on when and how we help, in your care plan (tiltaksplan). The plan can change with how you are feeling and what happens, within what this decision says.',
    minstemaal:
      'You will never get less than you need to be safe and to reach the purpose. If we want to give you less help than this decision gives you a right to, we must make a new decision, and you can complain about that.',
  },
  egenandel: {
    alleGratis: 'The help is free of charge.',
    GRATIS: '{tjeneste}: free of charge.',
    ETTER_INNTEKT:
      '{tjeneste}: you pay a share that depends on the income of your household. If the income is low, there is a limit to how much you pay each month. You never pay more than the help costs us.',
    EGEN_PRIS: '{tjeneste}: this has a price of its own.',
    satser: 'To find out what the rates are now, call {virksomhet} on {telefon}.',
    sats: '{gjelder}: {belop} {enhet}',
    kilde: 'These rates are {kilde}, and apply from {dato}. They may change. If they do, we will tell you.',
    hvilken: 'If you are not sure what you will pay, call {virksomhet} on {telefon}.',
  },
  omgjoring: {
    hva: 'This decision replaces the decision made on {dato}.',
    TIL_GUNST:
      'We can change it because the change is to your benefit and does not harm anyone else ({lov} {paragraf}).',
    IKKE_UNDERRETTET: 'We can change it because you had not yet been told about it ({lov} {paragraf}).',
    UGYLDIG: 'We must change it because there was an error in it that makes it invalid ({lov} {paragraf}).',
    KLAGE:
      'We can change it because there was a complaint about it. We have looked at the case again, and the complaint has succeeded, fully or in part ({lov} {paragraf}).',
    STATSFORVALTEREN:
      'We are changing it because {statsforvalter} has considered the complaint and has changed or set aside our decision ({lov} {paragraf}).',
  },
  akutt: {
    muntlig: 'We decided this by word of mouth on {tidspunkt}. {navn} made the decision.',
    straks: 'We decided this on {tidspunkt}, and the help began straight away. {navn} made the decision.',
    bekreftelse: 'This letter gives it to you in writing ({lov} {paragraf}).',
  },
  mestring: {
    periode:
      'From {fom} to {tom} we trained together on what matters to you. The decision builds on what we saw then.',
  },
  reduksjon: {
    lov: 'A decision can only be changed to your disadvantage when the law allows it ({lov} {paragraf}).',
  },
  syn: {
    vekt: 'We must give great weight to what you think when we plan the help. This follows from {lov} {paragraf}.',
  },
  hjemmel: {
    linje: '{lov} {paragraf}: {betyr}',
    saksbehandling: 'You have a right to be given reasons. This follows from {lov} {paragraf}.',
    ordforklaring:
      'The names of the acts are Norwegian. Helse- og omsorgstjenesteloven is the Health and Care Services Act, pasient- og brukerrettighetsloven is the Act on the rights of patients and those who receive care, and forvaltningsloven is the Public Administration Act.',
  },
  forhaandsvarsel: {
    varslet:
      'On {dato} we told you that the help might end or be reduced, and asked you to say what you think. We must do that under {lov} {paragraf}.',
    varsletMedFrist:
      'On {dato} we told you that the help might end or be reduced, and asked you to say what you think by {frist}. We must do that under {lov} {paragraf}.',
    svarte: 'You told us what you think on {dato}. We took that into account when we decided.',
    ikkeSvar: 'We have not received an answer within that time.',
    utenVarsel:
      'We did not need to tell you beforehand, because you have already said what you think ({lov} {paragraf}).',
  },
  revurdering: {
    naar: 'By {dato} at the latest, we will look at the goals together with you. The help does not stop by itself on that day. If anything changes before then, please tell us.',
  },
  veienVidere: {
    AVSLAG:
      'If your situation changes, you can apply again at any time. You are welcome to call us for help.',
    OPPHOR: 'If you need help again, you can contact us at any time. You do not have to wait.',
  },
  klage: {
    frist:
      'If you disagree, you can complain. You must do so within {frist} of the day you got this letter ({lov} {paragraf}).',
    hvor: 'Send your complaint to {virksomhet}, {adresse}. Write what you disagree with and, if you like, why. We will look at the case again. If we keep to our decision, we will send the complaint to {statsforvalter}, the County Governor.',
    hvorUtenAdresse:
      'Send your complaint to {virksomhet}. Write what you disagree with and, if you like, why. We will look at the case again. If we keep to our decision, we will send the complaint to {statsforvalter}, the County Governor.',
    hjelp:
      'We are happy to help you write the complaint. You can also let someone else complain for you, if you give them written authority.',
  },
  utsatt: {
    rett: 'If you complain, you can ask us to wait with carrying out the decision until the complaint has been settled ({lov} {paragraf}).',
    JA: 'We have also considered for ourselves whether to wait. We will not carry out the decision until the time for complaining has passed. If you complain within that time, we will wait until the complaint has been settled.',
    NEI: 'We have also considered for ourselves whether to wait. We will not wait.',
  },
  innsyn: {
    rett: 'You have a right to see the documents in your case ({lov} {paragraf}). Tell us, and we will find them for you.',
  },
  sakskostnader: {
    rett: 'If a complaint leads to a better decision for you, you may be repaid costs that were necessary to get it changed ({lov} {paragraf}).',
  },
  brukervalg: {
    hvem: 'You can choose who carries out the help: our own home care service, or a provider that is approved where you live. If you do not choose, our own home care service will come. You pay the same whoever you choose.',
    bytte:
      'You can change at any time, and you do not have to say why. It usually takes {dager} days before the new one begins. Call {virksomhet} on {telefon}.',
  },
  kontakt: {
    saksbehandler:
      'Call your case officer, {navn}, on {telefon}. We are happy to explain the decision and to help you further.',
    virksomhet: 'Call {navn} on {telefon}. We are happy to explain the decision and to help you further.',
    ombud:
      'Pasient- og brukerombudet, the health and social services ombudsman in your county, can also give you advice. It is free of charge.',
  },
  kopi: {
    VERGE: '{navn}, your guardian, gets a copy of this letter.',
    FULLMEKTIG: '{navn}, who has written authority from you, gets a copy of this letter.',
  },
  mottaker: {
    skjermet: 'The address is protected',
  },
  signatur: {
    fattet: '{navn}, {tittel}, has made the decision.',
    fattetIFravaer: '{navn}, {tittel}, has made the decision in the absence of {leder}.',
    telefon: 'Telephone {telefon}.',
    utredet: '{navn} has prepared the case.',
    fullmakt: 'The authority to decide was given in writing from {dato}, {dokument}.',
    elektronisk: 'The decision has been approved electronically and therefore has no signature.',
  },
  side: {
    saksnummer: 'Case number {nummer}',
    datoSenere: 'The date is set when the decision is made',
    signaturSenere: 'This is where it will say who has made the decision.',
    utkast: 'Draft',
    sidetall: 'Page {side} of {sider}',
    telefon: 'Telephone {telefon}',
    vaapen: 'The coat of arms of {kommune}',
  },
  form: {
    spraak: 'en-GB',
    dato: '{dag} {maaned} {aar}',
    maaneder: 'January February March April May June July August September October November December',
    tidspunkt: '{dato} at {time}:{minutt}',
    du: '',
    klagefrist: 'four weeks',
    belop: '{kroner} Norwegian kroner',
    desimal: '.',
    personligStell: '{tjeneste} with personal care',
    MAANED: 'a month',
    TIME: 'an hour',
    GANG: 'each time',
    DAG: 'a day',
    ledd: 'first paragraph',
    nr: 'no.',
    bokstav: 'letter',
    og: 'and',
    til: 'to',
  },
  lov: {
    fvl: 'forvaltningsloven',
    hol: 'helse- og omsorgstjenesteloven',
    pbrl: 'pasient- og brukerrettighetsloven',
  },
  betyr: {
    'hol-3-2-1-6-a': 'the municipality must offer health services at home',
    'hol-3-2-1-6-b':
      'the municipality must offer personal assistance, practical help, training and a support contact',
    'hol-3-2-1-6-c': 'the municipality must offer a place in an institution',
    'hol-3-2-1-6-d': 'the municipality must offer respite care',
    'hol-3-2-1-5': 'the municipality must offer rehabilitation and habilitation',
    'hol-3-6': 'the municipality must be able to give care benefit to those with especially heavy care work',
    'hol-3-8': 'the municipality must be able to offer personal assistance that you manage yourself',
    'pbrl-2-1a': 'you have a right to necessary health and care services from the municipality',
  },
  tjeneste: {
    '15': 'health services at home',
    '1': 'practical help',
    '2': 'training in daily activities',
    '3': 'personal assistance that you manage yourself',
    '4': 'day activities',
    '5': 'meals delivered to your home',
    '6': 'a safety alarm',
    '7': 'respite care outside an institution',
    '8': 'respite care in an institution',
    '9': 'a support contact',
    '11': 'care benefit',
    '17': 'day stays in an institution',
    '18': 'a time-limited stay in an institution',
  },
  og: 'and',
  start: {
    syn: 'You have said: «{ord}»',
    samtale: 'We build on our talk with you on {dato}.',
    husstand: {
      BOR_ALENE: 'You live alone.',
      BOR_MED_ANDRE: 'You live with others.',
      BOR_MED_FORELDRE: 'You live with your parents.',
    },
    egneRessurser: 'What you manage yourself: {tekst}',
    hjelp: 'You need help from others with {hva}.',
    nettverk: 'Around you: {tekst}',
    bolig: 'Your home: {tekst}',
    risiko: 'What we must look out for: {tekst}',
  },
  profesjon: {
    SYKEPLEIER: 'nurse',
    HELSEFAGARBEIDER: 'healthcare assistant',
    HJEMMEHJELPER: 'home helper',
    FYSIOTERAPEUT: 'physiotherapist',
    ERGOTERAPEUT: 'occupational therapist',
    SAKSBEHANDLER: 'case officer',
    TEAMLEDER: 'team leader',
  },
  sammenligning: {
    varslet: 'Told beforehand on {dato}.',
    virkning: 'Applies from {dato}.',
    revurderes: 'The goals are looked at again by {dato}.',
  },
};
