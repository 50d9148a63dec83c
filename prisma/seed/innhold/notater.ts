/** Det kolleger skriver til hverandre. Tre slags dokumentasjon med hver sin lov. */
export const NOTATER = {
  JOURNAL: [
    'Blodtrykket er stabilt. {Hun} er ikke svimmel når {hun} reiser seg.',
    'Huden på hælen er rød. Lagt pute under leggen, følger med ved neste besøk.',
    'Snakket med fastlegen om den nye medisinen. Ny liste ligger i fagsystemet.',
    'Vekten er uendret. {Hun} spiser bedre når maten er varm.',
    'Litt hoven i begge ankler. Beina høyt etter middag, måler på nytt i morgen.',
    'Sov dårlig to netter på rad. Vil ikke ha sovemedisin, vil heller snakke.',
    'Øvelsene går lettere. {Hun} gjør dem også mellom besøkene.',
    'Hoster mindre enn i forrige uke. Drikker mer etter at glasset står framme.',
    'Tok influensavaksine hos fastlegen. Øm i armen, ellers fin.',
    '{Hun} spurte selv om vi kan trappe ned. Tas opp i revurderingen.',
  ],
  TJENESTE: [
    'Ville ha kaffe før vi begynte. Det gikk mye bedre enn omvendt.',
    'Pæra i gangen er skiftet. Lista over det som mangler, henger på kjøleskapet.',
    'Fortalte om arbeidet på sagbruket. Spør gjerne mer om det.',
    'Naboen har måkt trappa. Husk å takke fra {henne}.',
    '{Hun} gjorde det meste selv i dag, vi holdt bare håndkleet.',
    'Vaskemaskinen piper. {Hun} ringer vaktmesteren selv.',
    'Hadde bakt. Vi fikk ikke lov til å gå uten å smake.',
    'Ny dørmatte som sklir. Rullet sammen og satt bort, {hun} er enig.',
    'Var stille i dag. Sa at det nærmer seg årsdagen.',
    'Vil at vi ringer på to ganger, så vet {hun} at det er oss.',
  ],
  SAK: [
    'Forklarte hva som er gratis, og hva som har egenandel. Sendte oversikten i posten.',
    'Ringte og hørte hvordan det går etter de første ukene. {Hun} er fornøyd og vil ikke endre noe nå.',
    'Spurte om samtykke til å dele opplysninger med familien. {Hun} vil bestemme fra gang til gang.',
    'Søknad om hjelpemiddel er sendt videre sammen med ergoterapeuten.',
    'Avtalte at revurderingen tas hjemme hos {henne}, med {henne} ved bordet.',
  ],
} as const;
