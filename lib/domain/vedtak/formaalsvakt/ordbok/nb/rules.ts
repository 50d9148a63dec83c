import type { Ordliste } from '../types';

export const nb: Ordliste = {
  PERSON: `beboer beboeren bruker brukeren dere du han hun jeg pasient pasienten søker søkeren vedkommende`,
  TJENESTE: `aktivitetslederen aktivitetslederne ansatt ansatte assistent *assistenten assistenten *assistentene
    assistenter avlaster *avlasteren avlasteren *avlasterne bemanningen bestillerkontoret boligpersonalet
    boveileder bydelen dagvakta dagvakten dagvaktene distriktet ekstravakt ekstravakten ettermiddagsvakta
    forvaltningskontoret fritidskontakt fritidskontakten helgevakta helgevakten hj.spl hj.sykepl hj.sykepleien
    hj.tj hj.tjenesten hjelper hjelpere *hjelperen hjelperen *hjelperne hjelperne hjemmehjelpa hjemmehjelpen
    hjemmehjelpene hjemmehjelper hjemmepleien hjemmepleier hjemmesonen hjemmesykepleien hjemmesykepleier*
    hjemmetj hjemmetj.* hjemmetjeneste hjemmetjenesten hjemmevaktmesteren hjtj hovedkontakten hsp kommunen
    koordinatoren kveldsvakta kveldsvakten kveldsvaktene ledsageren ledsagerne medarbeider medarbeidere
    medarbeiderne morgenvakta morgenvakten nattevakt nattevakten nattevaktene nattjenesten nattvakt nattvakta
    nattvakten nattvaktene omsorgsdistriktet omsorgsmedarbeider omsorgsmedarbeideren omsorgstjenesten oss
    *patruljen personale personalet pleier pleiere *pleieren pleieren *pleierne pleierne primærkontakten
    primærpleier renholder renholdere renholderen sona sonen staben støttekontakt støttekontakten
    støttekontaktene team *teamet teamet tildelingskontoret tj tjenesteansvarlig tjenesten tjenestene
    tjenestestedet tjenesteyter tjenesteytere tjenesteyteren tjenesteyterne turledsager *veilederen vi vikar
    vikaren vikarer`,
  ANDRE: `aa act-teamet advokat advokaten ahus akupunktør akupunktøren akutteam akutteamet aleris ambulanse ambulansen
    ambulant anonyme apotek apotekeren *apoteket apoteket arbeidsgiver arbeidsgiveren ars assistentlærer
    audiograf audiografen *avdeling *avdelingen avrusning avrusningen avtalefysioterapeut bakeren bakeriet
    bandagist bandagisten banken barn barna barnebarn barnebarna barnebarnet *barnehagen barnehagen
    barnevern barnevernet barnevernstjenesten barneverntjenesten barnevernvakten *bedrift *bedriften
    bedriftshelsetjenesten beitostølen bekjent bekjente bestefar bestefaren bestemor bestemoren
    bestillingstransport besøkshund besøkshunden besøkstjeneste besøkstjenesten betanien bhts bibliotekar
    bibliotekaren biblioteket bioingeniør bioingeniøren blakstad blindeforbundet blindeforbundets blodbanken
    blodprøvetakeren blåkors bokbussen bondelaget bonusfar bonusfaren bonusmor bonusmoren borettslaget *bror
    bror *broren broren *brødrene brødrene brøyteren budbil budet bunnpris bup bup-teamet bussen *butikk
    *butikken butikken bygdelaget bymisjon bymisjonen bymisjonens *byrå *byrået byrået catering cato
    cellegiftposten coach coachen coop dama datra *datter datter dattera datteras *datteren datteren
    demensforeningens diabetesforbundet diakon diakonen diakonens diakonhjemmet dialyse dialysen
    dialyseposten dialysesenter dikemark dps *drosje drosje drosjen drosjeselskapet *døtrene ecura
    egenbetalt ekskona ekskone ekskonen eksmann eksmannen ektefelle ektefellen ektemann ektemannen
    elektriker elektrikeren enken extra fact fact-teamet fadder fadderen *familie familie familiehjelp
    familiemedlem familiemedlemmer *familien familien familievernkontoret far faren farfar farmasøyt
    farmasøyten farmor fastlegekontoret fastlegens fastlegevikar fengselet fetter fettere fetteren
    filleonkel *firma firma *firmaet firmaet flexx folkehjelpen foodora *foreldre foreldre *foreldrene
    foreldrene *foreningen foreningen forlovede forstander fosterbarn fosterbarna fosterfar fosterfaren
    fosterforeldrene fosterhjemmet fostermor fostermora fostermoren fotpleier fotpleieren fotterapeut
    fotterapeuten fotterapeuter frelsesarmeen frisør frisøren frisørsalongen frivillig frivillige
    frivilligsentral frivilligsentralen gartner gartneren gaustad geriater geriateren geriatrisk gjengen
    gruppeterapeuten gudbarn gudfar gudfaren gudmor gudmoren guttene gårdeier haraldsplass haukeland
    helseekspressen helseforetaket helselaget helsestasjon helsestasjonen helsesykepleier helsesykepleieren
    hernes hjelpemiddelsentralen hjelpemiddelsentralens hjelpeverge hlf *hospitalet hudpleier hudpleieren
    huseier huseieren hybelboer hybelboeren hytteeier hørselshemmedes hørselssentralen idrettslaget imam
    imamen innleid instruktør instruktøren jentene jobbkonsulent jobbveileder joker jordmor jordmora
    kafévert kalnes kamerat kameraten kantoren kapellan kapellanen kateketen *kirka *kirken kirkens
    kiropraktor kiropraktoren *kirurg *kirurgen kirurgen kiwi kjæreste kjæresten kjærester kjøpmannen
    klassekamerater *klinikk *klinikken *klubben *kollega kollega *kollegaene *kollegaer kollegaer kolonial
    kompis kompisen kompiser kona konas konen kones konfirmantene kontaktlærer kontaktlæreren *koret kors
    kreftforeningens kriminalomsorgen krisesenter krisesenteret kusine kusinen kusiner lab laboratoriet lar
    lar-konsulent *lege lege legekontoret *legen legen *legene legesekretær legesekretæren legesenteret
    legevakt legevakta legevakten legevikaren leieboer leieboeren leksehjelper leverandøren lhl likemann
    likemannen likeperson likepersonen likepersoner lions lovisenberg lunge lærer læreren mannen mannens
    manuellterapeut manuellterapeuten massør massøren menighet *menigheten menigheten menighetens mental
    meny misjonen misjonshuset modum mor mora moren morfar mormor moskeen multidoseleverandøren måker na
    *nabo nabo *naboen naboen *naboene naboene naboer nabohjelp nabohjelpen nabokona naboparet namsmannen
    naprapat nattverd nav nav-hjelpemiddelsentral nav-kontoret nav-veileder neglsalong nevø nevøen nevøer
    niese niesen nieser obs oda olavs oldebarn oldebarnet oldefar oldemor *olog *ologen onkel onkelen
    optiker optikeren organist ortopeden ortopediingeniør osteopat overformynderen palliativt pasientreise
    pasientreiser pasienttransport pastor pastoren pensjonistforbundet pensjonistlaget personlig-trener
    politi politiet postbudet postmann postmannen pp-tjenesten ppt prest prestekontoret *presten presten
    *prestens privat privatbetalt private privathjelp privatist privatpraktiserende *psykiater psykiater
    *psykiateren pt *pårørende pårørende redningsselskapet rektor rema renseri renseriet restauranten
    revmatikerforbundet romkamerat romkameraten rop rotary rusinstitusjonen russen ruter røde rørlegger
    rørleggeren sambo samboer samboeren samboers sameiet sanitetsforening sanitetskvinnene sanitetslaget
    seniornett seniorsenteret sjef sjefen skatteetaten skogli skole skolehelsetjenesten *skolen skolen
    skoleskyss skyssen skysstjenesten slekt slekta slekten *slektning *slektninger snekker snekkeren
    sorggruppa sorggruppen spar speidere speiderne *spesialist *spesialisten spesialisten
    spesialisthelsetjenesten spesialisthelsetjenestens spesialpedagog spesialpedagogen statsforvalteren
    stebarn stebarna stefar stefaren stemor stemora stemoren strikkegruppa strikkegruppen stråleterapien
    sunnaas sus svigerfar svigerfaren svigerinne svigerinnen svigermor svigermoren svigers svoger svogere
    svogeren *sykehus sykehus *sykehuset sykehuset *sykehusets sykehusets sykehusteamet syketransport *sønn
    sønn sønnekona sønnekone *sønnen sønnen *sønnene sønnens *søster søster *søsteren søsteren *søstrene
    søstrene tannlegekontoret tannpleier tannpleieren tante tanten *taxi taxi tenåring tenåringen
    tippoldebarn tremenning trener treneren treningssenteret trimgruppa trimgruppen tsb tt-kjøring
    tt-tjenesten turgruppa turgruppen turkamerat turkameraten turkamerater turlaget tvillingen ullevål
    ungdommene ungen ungene unicare unn utleier utleieren vaktmester vaktmesteren valnesfjord vaskeri
    vaskeriet *venn venn vennegjeng vennegjengen *vennen vennen *vennene vennene venneparet *venner venner
    *venninna venninna *venninne venninne *venninnen venninnen venninner verge vergen vert vertinnen volvat
    våkekone våketjenesten «boken øyelegens`,
  YRKE: `aktivitør aktivitøren aktivitører autorisert bachelor barnepleier barnepleieren barneveileder
    barnevernspedagog demenskontakt demenskoordinator diabetessykepleieren ergo ergoterapeuten ergoterapeutene
    ergoterapeuter ernæringsfysiolog ernæringsfysiologen ernæringskonsulent fagarbeider fagarbeidere
    fagarbeideren fagperson fagpersoner fagsykepleieren fagutdannede fagutdannet familieveileder fysio
    fysioterapeuten fysioterapeutene fysioterapeuter helsefagarbeider helsefagarbeidere helsefagarbeideren
    helsefagarbeiderne hjelpepleier hjelpepleiere hjelpepleieren hjelpepleierne hørselskontakt kliniker
    kostholdsveileder kreftsykepleieren logoped logopeden logopeder lærling lærlingen lærlingene lærlinger
    miljøarbeider miljøarbeidere miljøarbeideren miljøarbeiderne miljøterapeuten miljøterapeutene
    miljøterapeuter musikkterapeuten omsorgsarbeider omsorgsarbeidere omsorgsarbeideren psykiatrisk ruskonsulent
    ruskonsulenten sosionom sosionomen spl stomisykepleieren sykehjelper *sykepleier sykepleier sykepleiere
    sykepleieren sykepleierfaglig sykepleierne sykepleierstudent synskontakt synspedagog synspedagogen
    sårsykepleieren *terapeut ufaglært ufaglærte uroterapeuten vernepleier vernepleiere vernepleieren
    vernepleierne vernepleierstudent`,
  HJELP: `ADL-trening adl-trening *administrering *assistanse assistanse *assistansen assistansetimer assistenttimer
    *avlastning avlastning *avlastningen avlastningen avlastningsbolig avlastningsdager avlastningsdøgn
    avlastningshelg avlastningshelger avlastningsopphold avlastningstimer bandasjeskift barnebolig barnepass
    *besøk besøk *besøka *besøkene besøkene *besøket besøket *bistand bistand *bistanden bistanden bistår
    botrening bpa bpa-timer dagaktivitet dagopphold dagrehabilitering dagsenter dagsenterplass dosett
    døgnopphold fellesmåltid forflytning forflytninger følge handlefølge helsetjenester hj.hj hj.sykepl. *hjelp
    hjelp hjelpa *hjelpen hjelpen hjelpene hjelpes hjelpetiltak hjemmesykepleie hjemmetjenester
    hverdagsrehabilitering innom-stikk innsats innsatsen innsatsteam innsjekk kateterskift kontakt
    korttidsopphold korttidsplass kveldsrunde *ledsagelse ledsagelse ledsager ledsaging ledsagingen legefølge
    legemiddelhåndtering matlevering matleveringen medisinhåndtering medisinrunde medisinrunder mestringskurs
    middagslevering miljøarbeid morgenrunde motivasjonssamtale motivasjonssamtaler multidose natteravn nattevakt
    nattrunde *ombringing omfang omfanget omsorg omsorgslønn omsorgsstønad omsorgstjenester oppdrag *oppfølging
    oppfølging oppfølgingen *opplæring opplæring oppsyn palliasjon pass pleie påminnelse påminnelser påminning
    rehabilitering rengjøring renhold renholdet renholdsoppdrag renholdstjenester rullerende *runden
    sondeernæring *stell stell *stellet stellet støttekontakt *støtten støtten støttesamtale støttesamtalene
    støttesamtaler støttetimer sykepleie sårskift telefonkontakt *tilbud tilrettelegging tilsett *tilsyn tilsyn
    *tilsynene tilsynene *tilsynet tilsynet tilsynsrunde tilsynsrunder timetall timetallet *tjeneste tjeneste
    *tjenesten tjenester treningstid treningsøkter trygghetsalarm trygghetsringing trygghetssamtale
    trygghetssamtaler turfølge *utdeling *utdelingen *utkjøring *veiledning veiledning *veiledningen vekking
    videosamtale videosamtaler`,
  GJOREMAAL: `aftens aktivisering aktivitet aktiviteter *avkledning *avtaking bad *bading bandasje bandasjebytte bandasjen
    bandasjering *barbering barbering blodfortynnende blodprøve blodprøver blodsukker blodtrykk boss *bretting
    brevlesing brilleputs brødmat cpap dagligvarer dosett dosetten dosetter *drypping dusj dusjen *dusjing
    dusjing ernæring ettermiddagskaffe *forflytning *forflytningen *forflytninger formiddagsmat forstøver fotbad
    fotpleie fotstell frokost frokostservering fyring ganglag grøt hagearbeid handlehjelp handleliste
    handlerunde handling hostemaskin hudpleie hygiene høreapparat høreapparatet høytlesing inhalasjon
    inhalasjoner *injeksjon injeksjon *injeksjoner injeksjoner innhandling *innkjøp innkjøp insulin
    insulinsetting insulinsprøyte kaffe kaffepause kateter kateterbytte *klipping kompresjon kompresjonsbandasje
    *kontroll *kontroller korsett krem kveldsmat legemidler *legging legging *leieendring leieendring
    leieendringer lufting lungefysio lunsj lunsjservering maske *massasje *mating matlaging matpakke
    matservering medisin medisiner medisinering middag middagsservering munnhygiene munnpleie munnstell *måling
    *målinger *måltid måltid *måltider måltider nattbord nedtrapping negleklipp neglepleie neglklipp nesedråper
    nistepakke næringsdrikk næringsdrikker oksygen opplesing ortose papirarbeid pille piller plaster
    plasterbytte posebytte postgjennomgang protese proteser *påkledning påkledning regninger *rengjøring
    *renhold *rydding rydding salve *samtale samtale *samtaler samtaler sengeredning sengereiing sengetøy *skift
    *skiftet *skylling slimmobilisering smertepumpe *smøring smøring snakk *snuing snuing snømåking
    sondeernæring sondemat sprøyte sprøyter *spyling stillingsendring stomi stomibytte stomipose stomistell
    strikking stryketøy *stryking *strømper strømper støvsuging sug suging suppe svømming sykling sårbehandling
    sårrens søppel tablett tabletter tannpleie tannpuss *tapping toalettbesøk trakealstell *trening trening *tur
    tur *turen *turer turer *tømming *tøying *tøyning utegang utelufting vaksine varmmat *vask vask *vasken
    vasking vedbæring vedhogst veiing vekt *vending *økt *økter *øvelse øvelse *øvelser øving øyedråper øyesalve`,
  FAA: `avhengig behov behovet behøver bør dekke dekker dekkes forsvarlig få får fått ha krav motta mottar mottatt
    må nødvendig nødvendige rett rettighet tilstrekkelig trenge trenger trengs`,
  INNVILGE: `avsatt beregnes beregnet bevilger bevilges bevilget fastsatt fastsettes gi gir gis gitt inneholder innvilga
    innvilger innvilges innvilget omfatter satt settes tilbud tilbudet tilbyr tilbys tildeler tildeles tildelt
    tilstås utmåles utmålt yter ytes`,
  UTFORE: `*avlastes *bades *benyttes *besøkes bistås *brettes *byttes byttes *bæres *dekkes *deles deles *dryppes
    dryppes *dusjes dusjes *eres foregår forflyttes *ftes *følges følges *føres gis *gjøres gjøres *handles
    handles *heises *henges *hentes hentes hevdes *hjelpes hjelpes *kjøres *kles *klippes klippes *kokes
    *kontaktes *lages *ledsages *legges legges *leses *lles *mates *måles måles *ordnes ordnes overvåkes *pakkes
    pakkes *passes *påminnes påminnes påses *renses *ringes *ryddes ryddes sees *sendes ses *settes settes
    sikres sjekkes skjer *smøres smøres *snus snus sondes *spyles *stekes *stikkes *strekkes strekkes *strykes
    *støttes *suges tappes *tas *tilberedes *tilses tilses *trenes trenes *tømmes tømmes *tørkes *tøyes *vannes
    *varmes varmes *vaskes vaskes *veies veies *veiledes *vekkes *vendes vendes *øves øves`,
  FORTID: `arbeidde arbeidet avbestilt avbestilte avbrøt avlyst avlyste avsluttede avsluttes avsluttet avsto bar bedret
    begynte bestilte besvimt besvimte besøkte betalte bidro bistod bistått ble blitt bodde bortfaller brakk
    brakte brant brukket brukte bråkte deltatt delte deltok drakk drev dro droppet dumpet døde endte falt fant
    fantes fikk fjor fjorårets flyktet flyttet foregående forfalt forrige forsøkt forsøkte fortalte fulgte
    fungert fungerte fylte følt følte ført ga gamle gammelt gav giftet gikk gjennomført gjennomførte gjentok
    gjorde glapp gled glemt glemte grep grudde gått hadde handlede handlet hatt hendte hentet henviste hevet
    hjalp hjemsendt holdt hoppet husket hørte innlagt innlagte inntraff innvendte jobbet kastet kjøpte kjørte
    klagde klaget klarte kledde kollapset kom kommet kontaktet kuttet lagde leide lekte leste levde leverte lot
    lå løftet løste malte manglet meldte mistet mobiliserte målte måtte møtte nektet noterte nådde observert
    observerte operert oppdaget oppfattet oppga oppgav opphold opphører opphørte opplevde opplyste opprinnelig
    oppsto oppstod oppsøkt oppsøkte overnattet overtok passerte pensjonert pleide pratet prøvd prøvde pådro
    ramlet rapporterte reddet registrerte reinnlagt reiste rettet ringte røk røkte rømte sa satte savnet seilte
    sendte serverte sist skadet skalv skilte skjedde skled skrev skrevet skåldet slepte slet slo slukket sluttet
    smurte snakket snublet solgte sov spilte spiste sprang startet stelte stengte stjal sto stod stoppet strakk
    strevde strikket strømmet stusset støvsuget sveket svelget sviktet svimte svømte takket tapte testet tidl
    tidl. tidlegare tidligere tilbakeført tilbrakte tilbød tilkalt tillot tilså tisset tok tolket traff trakk
    traskte trente trivdes tvilte tålte tømte uteble uteblitt utgikk utgår utløst utskrevet uttrykte utviklet
    vaklet vandret vant var varslet varte veide ventet viste vokste vred våget våknet vært åpnet ødela øvde`,
  FORTSETT: `beholder beholdes består endres forlenger forlenges forlenget fortsette fortsetter fortsettes justeres
    nedtrappes opprettholder opprettholdes reduseres redusert trappes uendret uforandret utvider utvides utvidet
    videreføre viderefører videreføres videreført øker økes økt økte`,
  SOKT: `anfører anført anmoder anmodet ba bedt begjæring begjært begjærte ber etterlyst etterlyste etterspurt
    etterspør foreslo foreslår foreslått forespurt forespurte forespør forslag forslaget håper klagen kravet
    krevd krevde omsøkt omsøkte søkes søknad søknaden søknadens søknader søkt søkte ønska ønske ønskelig
    ønskemål ønskene ønsker ønskes ønsket`,
  AVSLAG: `avslag avslaget avslåes avslår avslås avslått avvises avvist imøtekommes innfris nei`,
  PROSESS: `ansvarsgruppe ansvarsgruppemøte ansvarsgruppemøter basistest brukervalg ettårsdagen evaluere evaluerer
    evalueres evaluering evalueringen evalueringsdato evalueringsmøte evaluert forhåndsvarsel frist fristen
    fristene gjelder gjennomgang gjennomgår gjennomgås gyldig innsyn iverksettes kartlegges klagde klage
    klagefrist klagefristen klagefristens klagen klager leverandørbytte loven lovens milepæl målsamtale omgjøres
    oppsigelse oppsigelsestid oppstart oppstartsdato oppstartsmøte oppsummerer oppsummering orienteres paragraf
    påklage påklages retest retestes revurdere revurderes revurdering revurderingen revurderingsdato
    saksbehandlingstid saksbehandlingstiden samarbeidsmøte startdato statusmøte svarfrist svartid testes trer
    varighet varigheten vedtaksdato vedtaksperiode vedtaksperioden virkning virkningstidspunkt vurderingsmøte
    vurderingssamtale`,
  BETALING: `abonnement abonnementet avgift avgiften beløp beløpet betale betaler betales betaling egenandel egenandelen
    egenandeler egenbetaling egenbetalingen faktura faktureres fakturert gebyr husleie husleien koster kostnad
    kostnaden kr kroner leie leien pris prisen regning regningen sats satsen satsene satser timepris timeprisen
    trekkes øre`,
  TELEFON: `alarm alarmen alarmsentralen besvares betjent chat døgnvakt e-post ekspedisjonen henvendelser kontortid
    kontortiden kundetorget nås responssenteret responstid ring ringe sentralbord sentralbordet servicetorget
    svarer telefon telefonen telefonisk telefonnummer telefontid tilgjengelig tlf treffe treffes utrykning
    vakttelefon vakttelefonen åpen åpent åpningstid åpningstider`,
  IKKE: `aldri ei ikke ingen verken`,
  UTEN: `unntatt uten utenfor`,
  UNDER: `at dersom ettersom fordi hva hvis hvor hvordan hvorfor mens når slik som`,
  OG: `altså da deretter derfor dermed eller ellers etterpå for før imidlertid likevel men og samt siden så`,
  VERB: `anretter arbeider arrangerer assisterer avlaster avsluttes avslås avtaler bader baker barberer bemanner
    bestemmer besøker besørger betaler betales betjener bistår ble blir bor bringer bruker burde bytter bærer
    bør bøyer danser dekker dekorerer deler deltar disker doserer drar drikker dropper drypper dusjer dytta
    dytter eier er evaluerer faktureres falt fester fikk fikser finner finnes fisker flytter forbereder fordeler
    foregår forteller fortsetter frakter friskmelder fyller fyrer får føler følger fører gikk gir gis gjelder
    gjentar gjør gjøres glemmer greier griper går hadde handler handlet har heier heiser hekler henter heter
    hilser hinker hjalp hjelper hogger holder hopper husker hviler hører injiserer innvilger innvilges inviterer
    ivaretar jobber kan kaster kjenner kjøper kjører klapper klarer klatrer kler klipper klippet klør knar koker
    kom kommer kontrollerer koster krydser kunne kutter lager later ledsager legger legges leier ler leser
    leverer ligger liker lufter låner låser løfter løper løser maler masserer mater mener merker mestrer minner
    mobiliserer monterer mottar må måker måler måtte møter nevner noterer observerer oppdaterer opphører
    opplyser oppmuntrer oppsøker ordner orker overnatter overtar pakker parkerer passer planlegger pleier
    plukker prater prøver påminner reiser rekker rengjør renser rer ringer ror rusler rydder røyker sa sager
    samler savner sender sendes ser serverer setter sier sitter sjekker skal skifter skiftes skjer skjærer
    skolerer skriver skrubber skrur skulle skyldes skyller sliter slutter smører snakker snur sorterer sover
    spaserer spiller spiser sponser spyler spør starter steker steller stikker stiller stopper strekker strikker
    stryker strør styrer står støtter støvsuger suger svarer svømmer sykler synger syr søker søkte sørger sørget
    tapper tar tas tegner teiper telefonerer teller tenner tilbereder tilbringer tilbys tilkaller tilrettelegger
    tilser tisser trapper treffer treffes trekker trener trenger triller trives trår turner tvinner tygger tåler
    tømmer tør tøyer undersøker underviser undrer unngår utfører utføres utløser vandrer vanner var varer varmer
    varsler vasker veier veileder vekker veksler vender venter videreføres vil ville viser vrir vurderer våger
    våkner åpner økes ønsker øver`,
  PREP: `av etter for fra før gjennom hos i m m/ med mellom mot om over på sammen til under uten v v/ ved via`,
  VURDERER: `anbefaler anbefaling anbefalinger anbefalt anbefalte bekrefter bekreftet beskrev beskrevet beskriver bestilt
    bestilte deltar deltatt deltok dokumentert epikrise fant foreslår foreslått formidler formidlet funnet
    henvist henviste hjelpemiddel ifølge ihht informert informerte jf kartla kartlagt kartlegger kartlegging
    kartleggingen konkluderer konkludert konkluderte konsultert lånte mener mente montert notat notert
    observerte opplyser opplyst prøvd påpeker påpekt rapport rapporten rapporterer rapportert registrert råd
    råder rådet rådført samtale sett skrev skriver støtter støttet så søkt tester testet tilpassa tilpasset
    tilrådd tilrådet tilrår understreker undersøkt undersøkte utreder utredet utredning uttalelse uttaler uttalt
    uttalte vurderer vurdering vurderingen vurderinger vurdert vurderte`,
  DET: `besøkene bistanden dagens de den det dette disse egenandelen egenbetalingen fristen hjelpen klagefristen
    ordningen resten stellet søknaden tilsynet tjenesten tjenestene vedtaket øvrig øvrige`,
  NAA: `allerede dagens eksisterende fortsatt gjeldende nå nåværende p.t pt`,
  AVTALE: `avgjøres avklares avtalar avtale avtaler avtales bestemmer bestemmes drøfter drøftes enig enige finner
    fleksibel fleksibelt justerer planlegger planlegges tilpasses tiltaksplan tiltaksplanen variere varierer`,
  SPOR: `enten hva hvem hvilke hvilken hvilket hvor hvordan hvorvidt når om`,
  INGEN: `angis ansees anses antas armstøtte avslås begrenses behandlingstilbud bostøtte butikkbesøk dagskift deres
    diabetes egenkontroll egenmåling egentilsyn eldes ernæringsfysiolog ernæringsfysiologen familiebesøk
    fattes felles finnes fjernkontroll forstås forsøkes forutsettes forventes fotstøtte frisørbesøk føles
    førstehjelp gangstøtte gravbesøk helsetilbud hennes herpes heter hodestøtte håndstøtte håpes julebesøk
    kafebesøk kafébesøk kalles kinobesøk kinotilbud kirkebesøk kjennes kreves kulturtilbud kurstilbud
    kveldsskift legebesøk legehjelp lykkes mattilbud minnes mislykkes møtes nakkestøtte nattskift nås
    nødhjelp oppleves p.g.a pengestøtte rekkes restaurantbesøk rettshjelp ryggstøtte selvhjelp selvkontroll
    skjønnes skoletilbud skyldes sosialhjelp spes sykehusbesøk synes særlige søkes tannlegebesøk
    toalettbesøk treffes treningstilbud trives undres vaktskift vennebesøk vises årsskift ønskes`,
};
