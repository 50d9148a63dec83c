import type { Nivaaer } from '@/tests/factories/maal';

/** Der ordene peker på noe helt bestemt, er målet skrevet for akkurat den personen. Nøkkelen er navn/livsområde. */
export interface EgetMaal {
  tittel: string;
  fra: string;
  til: string;
  maalepunkt: string;
  nivaaer: Nivaaer;
}

const m = (
  tittel: string,
  fra: string,
  til: string,
  maalepunkt: string,
  ...nivaaer: [string, string, string, string, string]
): EgetMaal => ({ tittel, fra, til, maalepunkt, nivaaer });

// prettier-ignore
export const EGNE_MAAL: Record<string, EgetMaal> = {
  'Truls Engen/benken': m('Hente barna på skolen, til fots', 'Går til porten med krykker', 'Går til skolen og hjem igjen med barna', 'Barna forteller hvor langt han kom', 'Går bare inne', 'Går til porten', 'Går til skolen og hjem', 'Går via butikken hjem', 'Går turen uten krykker'),
  'Khadija El Amrani/dusj': m('Vaske føttene selv før bønn', 'Når ikke ned, og får hjelp', 'Vasker begge føttene selv, sittende på krakken', 'Hun sier selv om hun måtte be om hjelp', 'Blir vasket av oss', 'Vasker én fot', 'Vasker begge føttene selv', 'Vasker og tørker uten krakk', 'Steller seg helt selv'),
  'Borghild Skaar/hagen': m('Stelle rosa på verandaen til den blomstrer', 'Rosa står tørr, og verandaen er låst', 'Vanner og klipper rosa selv fra stolen', 'Vi ser på rosa sammen', 'Vil ikke ut på verandaen', 'Ser på rosa fra vinduet', 'Vanner og klipper selv', 'Har plantet om rosa', 'Rosa blomstrer'),
  'Harald Nes/hagen': m('Dyrke tomater i kjøkkenvinduet', 'Potta står tom', 'Sår, vanner og kjenner på jorda selv', 'Plantene i vinduet', 'Vil ikke begynne', 'Sår sammen med oss', 'Vanner og steller selv', 'Potter om selv', 'Gir bort tomater'),
  'Viggo Sand/smerten': m('Se en hel fotballkamp uten å måtte legge seg', 'Legger seg før pause', 'Ser hele kampen i stolen', 'Han forteller om kampen, eller ikke', 'Orker ikke tv', 'Ser første omgang', 'Ser hele kampen', 'Ser kampen med en venn', 'Er på stadion'),
  'Magne Hovland/saaret': m('Gå i støvler igjen', 'Foten er bandasjert og går i tøffel', 'Såret er tett, og støvelen er på en hel dag', 'Målet av såret, og støvelen ved døra', 'Såret vokser', 'Såret er uendret', 'Såret er tett og støvelen på', 'Går tur i støvler', 'Har gått i støvler hele våren'),
  'Ingebjørg Tøn/saaret': m('Gå i sko i dåpen', 'Foten er hoven, og såret væsker', 'Såret er tett, og hun har prøvd skoene hjemme', 'Målet av såret, og at skoene går på', 'Såret vokser', 'Såret er uendret', 'Såret er tett og skoene passer', 'Går til kirken på egne bein', 'Danser i dåpen'),
  'Even Dahlberg/klesvask': m('Vaske klærne sine selv i vaskerommet', 'Setter på feil program og gir opp', 'Vasker lyst og mørkt hver for seg etter bildene på veggen', 'Kurven på torsdag', 'Skittentøyet ligger', 'Vasker med en av oss ved siden av', 'Vasker selv etter bildene', 'Vasker sengetøy også', 'Lærer det bort til en venn'),
  'Even Dahlberg/kafeen': m('Ha en venn på besøk', 'Har ikke hatt noen hjemme ennå', 'Har invitert og hatt besøk to ganger', 'Han viser bildet han tok', 'Vil ikke be noen', 'Snakker om hvem han vil be', 'Har hatt besøk', 'Blir bedt tilbake', 'Har en fast filmkveld med venner'),
  'Linda Myhrer/roen': m('Gjøre kvelden rolig, så barna sover', 'Går rundt og sjekker låsen til langt på natt', 'Sjekker låsen én gang og leser for barna', 'Hun sier selv hvordan kvelden ble', 'Sover ikke', 'Sjekker låsen mange ganger', 'Sjekker én gang og leser', 'Sover når barna sover', 'Har en venninne på besøk om kvelden'),
  'Hjørdis Bakke/benken': m('Gå turen rundt kvartalet og finne hjem', 'Går feil når noen maser', 'Går den faste runden med en av oss to skritt bak', 'Vi ser hvor hun nøler', 'Går ikke ut', 'Går til hjørnet', 'Går runden, vi er to skritt bak', 'Går runden alene med lapp i lomma', 'Går runden alene og henter posten'),
  'Ivar Lønne/styrke': m('Bære inn veden, én kubbe om gangen', 'Må sette seg på trammen', 'Bærer inn fem kubber uten å sette seg', 'Kubbene i kurven', 'Blir sittende inne', 'Bærer en kubbe og hviler', 'Bærer fem kubber', 'Fyller kurven', 'Kløyver selv'),
  'Thanh Pham/kjokkenet': m('Lage suppe til sønnen på søndag', 'Orker ikke stå ved komfyren', 'Lager suppa sittende, sønnen løfter kjelen', 'Sønnen sier hvordan den smakte', 'Er ikke på kjøkkenet', 'Skjærer urter ved bordet', 'Lager suppa sittende', 'Lager suppe to dager på rad', 'Ber naboen på suppe'),
  'Tor Inge Vik/styrke': m('Stå på brygga og kaste ut snøret', 'Står støtt med gelender', 'Står fritt så lenge et kast varer', 'Vi øver med stanga i hagen', 'Står bare med støtte', 'Står med én hånd på gelenderet', 'Står fritt og kaster', 'Går ned på brygga', 'Er med båten ut'),
  'Idar Fjeldstad/smerten': m('Stå oppreist ved graven i mai', 'Må sette seg etter få minutter', 'Står så lenge salmen varer', 'Vi synger den sammen hjemme', 'Sitter hele tida', 'Står ett vers', 'Står hele salmen', 'Går fra kirkedøra til graven', 'Steller graven selv'),
  'Samuel Tesfai/frokost': m('Smøre matpakke til datteren', 'Datteren smører selv før han er oppe', 'Står opp og smører matpakken fire skoledager på rad', 'Datteren setter en strek på tavla', 'Ligger når hun går', 'Sitter oppe mens hun smører', 'Smører matpakken', 'Lager frokost til begge', 'Følger henne til porten'),
  'Brita Høiland/klesvask': m('Henge opp klærne ute selv', 'Klærne tørkes inne av oss', 'Henger opp det lette på den lave snora', 'Snora', 'Orker ikke gå ut', 'Rekker oss klypene', 'Henger opp det lette', 'Henger opp alt, sittende innimellom', 'Tar inn og bretter også'),
  'Nicolai Berntsen/middagen': m('Lage middag selv når han vil', 'Spiser brødskiver til middag', 'Lager en av de tre rettene sine, fire dager i uka', 'Bildene han tar av maten', 'Spiser ikke middag', 'Spiser det vi lager', 'Lager selv fire dager', 'Lager noe nytt', 'Ber en venn på middag'),
  'Astrid Hjelle/morgenstell': m('Være oppe og varm i hendene til en time ved pianoet', 'Er stiv til langt på dag', 'Er påkledd og har hatt hendene i varmt vann før hun setter seg', 'Vi hører det i trappa', 'Blir i senga', 'Er oppe til middag', 'Spiller etter frokost', 'Spiller hver dag i en uke', 'Spiller for de andre i huset'),
  'Bodil Christensen/styrke': m('Stå ved kjøkkenbenken og vugge til en hel vals', 'Må sette seg etter refrenget', 'Står hele valsen med én hånd på benken', 'Vi setter på plata', 'Vil ikke prøve', 'Står et vers', 'Står hele valsen', 'Tar to skritt til siden', 'Danser med barnebarnet'),
  'Hallvard Tangerås/handling': m('Bære inn varene selv, en pose om gangen', 'Andre bærer, og han ser på', 'Bærer den lette posen, vi bærer den tunge', 'Posene på benken', 'Får alt båret inn', 'Holder døra', 'Bærer den lette posen', 'Bærer begge, med pause', 'Henter i butikken selv'),
  'Parveen Akhtar/middagen': m('Lage sin egen mat, med våre hender', 'Får ferdig mat hun ikke liker', 'Forklarer og krydrer, vi rører', 'Det lukter i oppgangen', 'Spiser ikke', 'Spiser det vi varmer', 'Krydrer og smaker til', 'Står ved gryta selv', 'Lager for gjester'),
  'Bernt Sivertsen/middagen': m('Spise av vanlig tallerken', 'Blir matet når det haster', 'Spiser halve middagen selv av vanlig tallerken', 'Det som er igjen', 'Blir matet', 'Spiser litt selv', 'Spiser halvparten selv', 'Spiser alt selv', 'Spiser ute med familien'),
  'Kari Anne Roset/morgenstell': m('Være oppe når katta vil ut', 'Katta venter på oss', 'Sitter i stolen og åpner for katta selv', 'Katta', 'Ligger når vi kommer', 'Sitter på sengekanten', 'Åpner for katta', 'Har gitt katta mat også', 'Går ut sammen med katta'),
  'Unni Thoresen/benken': m('Gå til postkassene og hilse på folk', 'Går til trappa og snur', 'Går til postkassene og tilbake', 'Hun forteller hvem hun traff', 'Går bare inne', 'Går til trappa', 'Går til postkassene', 'Blir stående og prate', 'Går til butikken'),
  'Le Thi Hoa/kafeen': m('Sitte sammen med de andre damene på torsdag', 'Sitter hjemme og tenker på dem', 'Er der og blir til te nummer to', 'Hun sier hvem som var der', 'Vil ikke', 'Ringer en av dem', 'Sitter med dem', 'Har med noe til bordet', 'Har dem hjemme hos seg'),
  'Åse Marie Grøv/kafeen': m('Komme på bingo igjen', 'Går ikke på grunn av såret', 'Er på bingo med tett bandasje og uten å skamme seg', 'Brettet hun har med hjem', 'Vil ikke ut', 'Snakker om det', 'Er på bingo', 'Går dit selv', 'Vinner'),
  'Sivert Ødegård/hagen': m('Få noe til å komme opp i hagen til våren', 'Bedet er dekket av løv', 'Har satt tjue løk sammen med oss', 'Pinnene i bedet', 'Vil ikke ut i hagen', 'Raker litt løv', 'Har satt løk', 'Har klippet bringebærene', 'Noe blomstrer'),
  'Arnfinn Rud/pusten': m('Gå ut på verandaen og sitte der', 'Stopper midt i stua', 'Går de tre meterne og blir sittende', 'Stolen på verandaen', 'Blir i senga', 'Går til døra', 'Sitter på verandaen', 'Sitter der hver dag i en uke', 'Går ned i hagen'),
  'Geir Atle Moe/toalettet': m('Tørke seg selv', 'Får hjelp hver gang', 'Ordner seg selv med den lange tanga', 'Vi spør diskret', 'Får hjelp til alt', 'Ordner noe', 'Ordner seg selv hjemme', 'Ordner seg selv borte', 'Trenger ikke tanga'),
  'Jens Ivar Melby/kjokkenet': m('Skjære opp et rundstykke med begge hender', 'Høyre hånd ligger i fanget', 'Holder med høyre og skjærer med venstre', 'Rundstykket', 'Bruker bare venstre', 'Legger høyre på bordet', 'Holder med høyre', 'Smører med høyre', 'Skjærer med høyre'),
  'Knut Sandvik/kjokkenet': m('Lære en fjerde rett', 'Kan tre retter', 'Lager fiskegrateng uten å se på lappen', 'Vi smaker', 'Spiser brødskive', 'Lager de tre', 'Lager den fjerde', 'Lager en femte', 'Ber gamle kolleger på middag'),
  'Gro Anita Selnes/benken': m('Gå opp kirketrappa til bryllupet', 'Går til bilen med rullator', 'Går seks trinn opp med gelender og én arm', 'Vi øver på trappa ved rådhuset', 'Går bare inne', 'Går til bilen', 'Går opp seks trinn', 'Går inn kirkegulvet uten rullator', 'Danser brudevalsen'),
  'Klaus Fiskum/kjokkenet': m('Koke egg og lage frokost selv', 'Får frokosten servert', 'Koker egg med venstre hånd og dekker på', 'Egget', 'Spiser det vi lager', 'Setter fram selv', 'Koker egg og dekker på', 'Lager frokost til kona', 'Lager middag'),
  'Jan Erik Olsen/benken': m('Gå til brua og tilbake alene', 'Går når noen møter ham', 'Går til brua alene to dager på rad', 'Han sier fra hvordan vannet var', 'Blir inne med gardinene for', 'Går når noen møter ham', 'Går til brua alene', 'Går videre langs bekken', 'Spør naboen om å bli med'),
  'Ragnar Bøe/benken': m('Gå til porten og tilbake', 'Går i gangen med stokk', 'Går til porten og tilbake uten å sette seg', 'Vi går sammen, han bestemmer farten', 'Går bare inne', 'Går til trappa', 'Går til porten', 'Går til bommen', 'Går en runde i skogen'),
  'Klara Johnsen/trappa': m('Gå ned til Sverre og opp igjen alene', 'Går fire trinn med støtte', 'Går ned og opp med hånd på gelenderet', 'Sverre sier fra når hun banker på', 'Går ikke i trapp', 'Går fire trinn', 'Går ned og opp alene', 'Har kortstokken med i hånda', 'Går ned når det passer henne'),
  'Leif Askeland/saaret': m('Få såret til å gro, og støvelen på', 'Såret er stort som en femkrone og væsker', 'Såret er tett, og han har prøvd støvelen', 'Målet av såret, tatt med linjal', 'Såret vokser', 'Såret er uendret', 'Såret er tett og støvelen på', 'Sitter på post en dag', 'Går til posten selv'),
  'Kristian Aas/dosett': m('En hel uke med medisin og nattøy', 'Legger seg med klærne på og glemmer medisinen', 'Tar medisinen og skifter, sju dager på rad', 'Kryss på appen han har laget selv', 'Er oppe hele natta', 'Tar medisinen når vi er der', 'En hel uke', 'To uker på rad', 'Trenger ikke kryssene lenger'),
  'Anne-Lise Furu/kjokkenet': m('Lage sin egen middag, med nye redskaper', 'Får ikke opp lokk og poser', 'Lager en enkel middag med åpneren og den brede kniven', 'Vi smaker', 'Spiser ferdigmat', 'Varmer opp selv', 'Lager en enkel middag', 'Baker igjen', 'Ber barnebarna på middag'),
  'Arne Løvås/pusten': m('Gå til gjerdet og prate med naboen uten å miste pusten', 'Stopper to ganger på veien', 'Går til gjerdet og kan snakke når han kommer fram', 'Naboen hører det', 'Blir inne', 'Stopper på veien', 'Går til gjerdet og prater', 'Går inn til naboen', 'Krangler en hel omgang'),
  'Ruth Bakken/frokost': m('Dekke på til to, og spise', 'Spiser ikke når hun er alene', 'Dekker på selv og spiser en hel skive', 'Det som er igjen på fatet', 'Spiser ikke', 'Spiser litt når noen sitter ned', 'Dekker på og spiser', 'Byr på noe hun har bakt', 'Har naboen på kaffe'),
  'Johannes Ruud/frokost': m('Spise frokost ved bordet igjen', 'Drikker kaffe stående', 'Setter seg og spiser to skiver', 'Det som er igjen av brunosten', 'Spiser ikke', 'Spiser en halv skive', 'Sitter og spiser to', 'Skjærer osten selv', 'Ber på frokost'),
  'Mary Fjeld/frokost': m('Lage frokosten selv, også når hun ikke ser strekene', 'Får maten satt fram', 'Finner fram og smører selv på den merkede hylla', 'Det som står på bordet', 'Spiser ikke frokost', 'Spiser det vi setter fram', 'Smører selv', 'Koker egg selv', 'Byr oss på frokost'),
};
