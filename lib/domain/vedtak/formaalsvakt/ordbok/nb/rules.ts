import type { Ordliste } from '../types';

export const nb: Ordliste = {
  PERSON: `beboer beboeren bruker brukeren du han hun jeg pasient pasienten søker søkeren vedkommende`,
  TJENESTE: `aktivitetslederen aktivitetslederne ansatt ansatte assistent *assistenten assistenten *assistentene
    assistenter avlaster *avlasteren avlasteren *avlasterne bemanningen bestillerkontoret besøksteamet
    bofellesskapet boligpersonalet boveileder boveilederen bpa-assistenten bpa-assistentene bydelen
    dagteamet dagvakta dagvakten dagvaktene distriktet ekstravakt ekstravakten ettermiddagsvakta
    forvaltningskontoret fritidskontakt fritidskontakten helgevakta helgevakten hj.spl hj.sykepl
    hj.sykepleien hj.tj hj.tjenesten hjelper hjelpere *hjelperen hjelperen *hjelperne hjelperne hjemmehjelpa
    hjemmehjelpen hjemmehjelpene hjemmehjelper hjemmehjelperen hjemmehjelperne hjemmepleien hjemmepleier
    hjemmepleieren hjemmesonen hjemmesykepleien hjemmesykepleier* hjemmetj hjemmetj.* hjemmetjeneste
    hjemmetjenesten hjemmevaktmesteren hjtj hovedkontakten hsp hverdagsrehabiliteringsteamet kommunen
    koordinatoren kveldsteamet kveldsvakta kveldsvakten kveldsvaktene ledsageren ledsagerne medarbeider
    medarbeidere medarbeiderne morgenvakta morgenvakten natteamet nattevakt nattevakten nattevaktene
    nattjenesten nattpatruljen nattteamet nattvakt nattvakta nattvakten nattvaktene omsorgsdistriktet
    omsorgsmedarbeider omsorgsmedarbeideren omsorgstjenesten oss *patruljen personale personalet pleier
    pleiere *pleieren pleieren *pleierne pleierne primærkontakten primærpleier primærpleieren rehabteamet
    renholder renholdere renholderen sona sonen soneteamet staben støttekontakt støttekontakten
    støttekontaktene team *teamet teamet tildelingskontoret tj tjenesteansvarlig tjenesten tjenestene
    tjenestestedet tjenesteyter tjenesteytere tjenesteyteren tjenesteyterne turledsager *veilederen vi vikar
    vikaren vikarer`,
  ANDRE: `aa act-teamet advokat advokaten ahus aktivitetsvenn aktivitetsvennen akupunktør akupunktøren akutteam
    akutteamet aleris ambulanse ambulansen ambulant anonyme apotek apotekeren *apoteket apoteket
    arbeidsgiver arbeidsgiveren ars assistentlærer attføringsbedrift attføringsbedriften audiograf
    audiografen *avdeling *avdelingen avrusning avrusningen avtalefysioterapeut bakeren bakeriet bandagist
    bandagisten banken barn barna barnebarn barnebarna barnebarnet *barnehagen barnehagen barnevern
    barnevernet barnevernstjenesten barneverntjenesten barnevernvakten *bedrift *bedriften
    bedriftshelsetjenesten beitostølen bekjent bekjente bestefar bestefaren besteforeldre besteforeldrene
    bestemor bestemoren bestevenn bestevenninne bestillingstransport besøkshund besøkshunden besøkstjeneste
    besøkstjenesten besøksvenn besøksvennen besøksvenner betanien bhts bibliotekar bibliotekaren biblioteket
    bioingeniør bioingeniøren blakstad blindeforbundet blindeforbundets blodbanken blodprøvetakeren blåkors
    bokbussen bondelaget borettslaget *bror bror *broren broren *brødrene brødrene brøytefirmaet brøyteren
    budbil budet bunnpris bup bup-teamet bussen *butikk *butikken butikken bygdelaget bymisjon bymisjonen
    bymisjonens *byrå *byrået byrået catering cato cellegiftposten coach coachen coop dagkirurgen
    dagligvarebutikken dama datra *datter datter dattera datteras *datteren datteren demensforeningen
    demensforeningens diabetesforbundet diakon diakonen diakonens diakonhjemmet dialyse dialyseavdelingen
    dialysen dialyseposten dialysesenter dikemark dps *drosje drosje drosjen drosjeselskapet ecura
    egenbetalt ekskona ekskone ekskonen eksmann eksmannen ektefelle ektefellen ektemann ektemannen
    eldstedatter eldstesønn elektriker elektrikeren enken extra fact fact-teamet fadder fadderen *familie
    familie familiehjelp familiemedlem familiemedlemmer *familien familien familievernkontoret far faren
    farfar farmasøyt farmasøyten farmor fastlege fastlegekontoret fastlegen fastlegens fastlegevikar
    fengselet fetter fettere fetteren filleonkel *firma firma *firmaet firmaet flexx folkehjelpen foodora
    *foreldre foreldre *foreldrene foreldrene *foreningen foreningen forlovede forstander fosterbarn
    fosterfar fosterforeldre fosterhjemmet fostermor fostersønn fotpleier fotpleieren fotterapeut
    fotterapeuten fotterapeuter frelsesarmeen frisør frisøren frisørsalongen frivillig frivillige
    frivilligsentral frivilligsentralen gartner gartneren gartnerfirmaet gaustad geriater geriateren
    geriatrisk gjengen gruppeterapeuten gudbarn gudfar gudmor guttene gårdeier halvbror halvsøster
    haraldsplass haukeland helseekspressen helseforetaket helselaget helsestasjon helsestasjonen
    helsesykepleier helsesykepleieren helsesøster hernes hjelpemiddelsentralen hjelpemiddelsentralens
    hjelpeverge hjemmelege hjerneskadeforeningen hjerneslagforeningen hjertespesialisten
    hjertesviktpoliklinikken hlf *hospitalet hudlege hudlegen hudpleier hudpleieren huseier huseieren
    hybelboer hybelboeren hytteeier hørselshemmedes hørselssentralen idrettslaget imam imamen
    infusjonspoliklinikken innleid instruktør instruktøren jentene jobbkonsulent jobbspesialist
    jobbspesialisten jobbveileder joker jordmor jordmora kafévert kalnes kamerat kameraten kantoren kapellan
    kapellanen kardiologen kateketen *kirka *kirken kirkens kiropraktor kiropraktoren *kirurg *kirurgen
    kirurgen kiwi kjæreste kjæresten kjærester kjøpmannen klassekamerater *klinikk *klinikken *klubben
    *kollega kollega *kollegaene *kollegaer kollegaer kolonial kommunelege kommunelegen kommuneoverlegen
    kompis kompisen kompiser kona konas konen kones konfirmantene kontaktlærer kontaktlæreren *koret kors
    kortklubben kreftavdelingen kreftforeningen kreftforeningens kriminalomsorgen krisesenter krisesenteret
    kusine kusinen kusiner lab laboratoriet lar lar-konsulent *lege lege legekontoret *legen legen *legene
    legesekretær legesekretæren legesenteret legevakt legevakta legevakten legevikaren leieboer leieboeren
    leksehjelper leverandøren lhl likemann likemannen likeperson likepersonen likepersoner lillesøster lions
    lovisenberg lunge lungespesialisten lærer læreren mannen mannens manuellterapeut manuellterapeuten
    massør massøren matkassefirma menighet *menigheten menigheten menighetens mental meny misjonen
    misjonshuset modum mor mora moren morfar mormor moskeen multidoseleverandøren måker na *nabo nabo
    *naboen naboen *naboene naboene naboer nabohjelp nabohjelpen nabokona naboparet namsmannen naprapat
    nattverd nav nav-hjelpemiddelsentral nav-kontoret nav-veileder neglsalong nevrologen nevø nevøen nevøer
    niese niesen nieser nærbutikken obs oda olavs oldebarn oldebarnet oldefar oldemor *olog *ologen onkel
    onkelen optiker optikeren organist ortopeden ortopediingeniør osteopat overformynderen overlege
    palliativt parkinsonforeningen pasientreise pasientreiser pasienttransport pastor pastoren
    pensjonistforbundet pensjonistforeningen pensjonistlaget personlig-trener poliklinikk *poliklinikken
    poliklinikken politi politiet postbudet postmann postmannen pp-tjenesten ppt prest prestekontoret
    *presten presten *prestens privat privatbetalt private privathjelp privatist privatpraktiserende
    *psykiater psykiater *psykiateren *psykolog psykolog *psykologen psykologen pt *pårørende pårørende
    radiumhospitalet redningsselskapet rektor rema renholdsfirma renholdsfirmaet renseri renseriet
    restauranten revmatikerforbundet revmatolog revmatologen rikshospitalet romkamerat romkameraten rop
    rotary rusinstitusjonen rusklinikken russen ruter røde rørlegger rørleggeren sambo samboer samboeren
    samboers sameiet sanitetsforening sanitetsforeningen sanitetskvinnene sanitetslaget seniornett
    seniorsenteret sjef sjefen skatteetaten skogli skole skolehelsesøster skolehelsetjenesten *skolen skolen
    skoleskyss skyssen skysstjenesten slagforeningen slekt slekta slekten *slektning *slektninger snekker
    snekkeren sognepresten sorggruppa sorggruppen spar speidere speiderne *spesialist *spesialisten
    spesialisten spesialisthelsetjenesten spesialisthelsetjenestens spesialpedagog spesialpedagogen
    språkvenn statsforvalteren stebarn stedatter stefar stefaren stemor stemoren stesønn storebror
    strikkegruppa strikkegruppen stråleavdelingen stråleterapien sunnaas sus svigerbror svigerdatter
    svigerdatteren svigerfar svigerfaren svigerforeldre svigerforeldrene svigerinne svigerinnen svigermor
    svigermoren svigers svigersønn svigersønnen svigersøster svoger svogere svogeren sykehjemslegen *sykehus
    sykehus *sykehuset sykehuset *sykehusets sykehusets sykehusteamet syketransport sykkelvenn *sønn sønn
    sønnekona sønnekone *sønnen sønnen sønnens *søster søster *søsteren søsteren *søstrene søstrene
    tannklinikken tannlege tannlegekontoret tannlegen tannpleier tannpleieren tante tanten *taxi taxi
    tenåring tenåringen tilsynslege tippoldebarn tremenning trener treneren treningssenteret trimgruppa
    trimgruppen tsb tt-kjøring tt-taxi tt-tjenesten turgruppa turgruppen turistforeningen turkamerat
    turkameraten turkamerater turlaget turvenn turvennen tvillingbror tvillingen tvillingsøster ullevål
    ungdommene ungen ungene unicare unn utleier utleieren vaktmester vaktmesteren vaktmesterfirmaet
    valnesfjord vaskebyrå vaskefirma vaskeri vaskeriet vekstbedrift vekstbedriften velforeningen *venn venn
    vennegjeng vennegjengen *vennen vennen *vennene vennene venneparet *venner venner *venninna venninna
    *venninne venninne *venninnen venninnen venninner verge vergen vert vertinnen volvat våkekone
    våketjenesten yngstedatter yngstesønn «boken øyelege øyelegen øyelegens`,
  YRKE: `aktivitør aktivitøren aktivitører autorisert bachelor barnepleier barnepleieren barneveileder
    barnevernspedagog demenskontakt demenskoordinator demenssykepleier diabetessykepleier
    diabetessykepleieren ergo ergoterapeut ergoterapeuten ergoterapeutene ergoterapeuter ernæringsfysiolog
    ernæringsfysiologen ernæringskonsulent fagarbeider fagarbeidere fagarbeideren fagperson fagpersoner
    fagsykepleier fagsykepleieren fagutdannede fagutdannet familieterapeut familieveileder fysio
    fysioterapeut fysioterapeuten fysioterapeutene fysioterapeuter helsefagarbeider helsefagarbeidere
    helsefagarbeideren helsefagarbeiderne hjelpepleier hjelpepleiere hjelpepleieren hjelpepleierne
    hørselskontakt kliniker kostholdsveileder kreftsykepleier kreftsykepleieren lindringssykepleier logoped
    logopeden logopeder lærling lærlingen lærlingene lærlinger miljøarbeider miljøarbeidere miljøarbeideren
    miljøarbeiderne miljøterapeut miljøterapeuten miljøterapeutene miljøterapeuter musikkterapeut
    musikkterapeuten omsorgsarbeider omsorgsarbeidere omsorgsarbeideren psykiatrisk psykiatrisykepleier
    ridefysioterapeut ruskonsulent ruskonsulenten sosionom sosionomen spl stomisykepleier stomisykepleieren
    sykehjelper *sykepleier sykepleier sykepleiere sykepleieren sykepleierfaglig sykepleierne
    sykepleierstudent synskontakt synspedagog synspedagogen sårsykepleier sårsykepleieren *terapeut ufaglært
    ufaglærte uroterapeut uroterapeuten vernepleier vernepleiere vernepleieren vernepleierne
    vernepleierstudent`,
  HJELP: `ADL-trening adl-trening adl-veiledning *administrering aktivitetstilbud *assistanse assistanse *assistansen
    assistansetimer assistenttimer *avlastning avlastning *avlastningen avlastningen avlastningsbolig
    avlastningsdager avlastningsdøgn avlastningshelg avlastningshelger avlastningsopphold avlastningstimer
    bandasjeskift barnebolig barnepass *besøk besøk *besøka *besøkene besøkene *besøket besøket *bistand
    bistand *bistanden bistanden bistår booppfølging botrening boveiledning bpa bpa-assistanse bpa-timer
    dagaktivitet dagavlastning dagbesøk dagopphold dagrehabilitering dagsenter dagsenterplass dagtilbud
    dosett dusjehjelp døgnopphold ettermiddagsbesøk fellesmåltid forflytning forflytninger formiddagsbesøk
    følge følgetjeneste handlefølge helgeavlastning helgebesøk helsehjelp helsetjenester hj.hj hj.hjelp
    hj.sykepl. *hjelp hjelp hjelpa *hjelpen hjelpen hjelpene hjelpes hjelpetiltak hjemmebesøk hjemmehjelp
    hjemmesykepleie hjemmetjenester husarbeidshjelp hushjelp hverdagsrehabilitering innom-stikk innsats
    innsatsen innsatsteam innsjekk kameratilsyn kateterskift kateterstell kontakt korttidsopphold
    korttidsplass kveldsbesøk kveldshjelp kveldsrunde *ledsagelse ledsagelse ledsager ledsagertjeneste
    ledsaging ledsagingen legefølge legemiddelhåndtering leggehjelp leksehjelp matlevering matleveringen
    *matombringing matombringing medisinadministrering medisinbesøk medisinhåndtering medisinrunde
    medisinrunder medisinutdeling mestringskurs middagsbesøk middagslevering middagsombringing miljøarbeid
    morgenbesøk morgenhjelp morgenrunde motivasjonssamtale motivasjonssamtaler multidose nattavlastning
    nattbesøk nattebesøk natteravn nattevakt natthjelp nattilsyn nattrunde *ombringing omfang omfanget
    omsorg omsorgslønn omsorgsstønad omsorgstjenester oppdrag *oppfølging oppfølging oppfølgingen *opplæring
    opplæring oppsyn palliasjon pass pleie pleiebesøk påkledningshjelp påminnelse påminnelser påminning
    rehabilitering rengjøring rengjøringshjelp renhold renholdet renholdsoppdrag renholdstjenester
    ringetilsyn rullerende *runden sengehjelp skjermbesøk sondeernæring spisehjelp *stell stell stellbesøk
    *stellet stellet støttekontakt *støtten støtten støttesamtale støttesamtalene støttesamtaler støttetimer
    sykepleie sårskift sårstell telefonbesøk telefonkontakt telefonoppfølging *tilbud tilrettelegging
    tilsett *tilsyn tilsyn *tilsynene tilsynene *tilsynet tilsynet tilsynsbesøk tilsynsrunde tilsynsrunder
    timetall timetallet *tjeneste tjeneste *tjenesten tjenester tolketjeneste transporthjelp treningstid
    treningsøkter trygghetsalarm trygghetsbesøk trygghetsringing trygghetssamtale trygghetssamtaler turfølge
    *utdeling *utdelingen *utkjøring vaskehjelp *veiledning veiledning *veiledningen vekketjeneste vekking
    videobesøk videosamtale videosamtaler`,
  GJOREMAAL: `aftens aktivisering aktivitet aktiviteter *avkledning *avtaking bad *bading balansetrening bandasje
    bandasjebytte bandasjen bandasjering bandasjeskift *barbering barbering bassengtrening batteriskift
    bleieskift blodfortynnende blodprøve blodprøver blodsukker blodsukkermåling blodtrykk blodtrykksmåling
    boss *bretting brevlesing brilleputs brødmat cpap dagligvarer dosett dosetten dosetter dosettlegging
    *drypping dusj dusjen *dusjing dusjing ernæring ettermiddagskaffe *forflytning *forflytningen
    *forflytninger formiddagsmat forstøver fotbad fotpleie fotstell frokost frokostservering fyring ganglag
    gangtrening gressklipping grøt gulvvask gåtrening gåtur gåturer hagearbeid handlehjelp handleliste
    handlerunde handletur handling helvask hostemaskin hudpleie hudsmøring hygiene hårvask høreapparat
    høreapparatet høytlesing inhalasjon inhalasjoner *injeksjon injeksjon *injeksjoner injeksjoner
    innhandling *innkjøp innkjøp insulin insulinsetting insulinsprøyte intimvask kaffe kaffepause kateter
    kateterbytte kateterskift kateterskylling katetersskift kattevask kinotur klesskift klesvask *klipping
    kompresjon kompresjonsbandasje kompresjonsstrømper *kontroll *kontroller korsett krem kremsmøring
    kroppsvask kveldsmat legemidler *legging legging *leieendring leieendring leieendringer luftetur lufting
    lungefysio lunsj lunsjservering maske *massasje *mating matlaging matpakke matservering medisin
    medisiner medisinering mellommåltid middag middagsservering munnhygiene munnpleie munnstell *måling
    *målinger *måltid måltid *måltider måltider nattbord nedentilvask nedtrapping negleklipp neglepleie
    neglklipp nesedråper nistepakke næringsdrikk næringsdrikker oksygen opplesing oppvask ortose papirarbeid
    pille piller plaster plasterbytte plenklipping posebytte postgjennomgang protese proteser *påkledning
    påkledning *pålegging regninger *rengjøring *renhold rusletur *rydding rydding salve *samtale samtale
    *samtaler samtaler sengeredning sengereiing sengeskift sengetøy *skift *skiftet *skylling
    slimmobilisering smertepumpe *smøring smøring snakk *snuing snuing snømåking sondeernæring sondemat
    spasertur sprøyte sprøyter *spyling stillingsendring stomi stomibytte stomipose stomistell strikking
    stryketøy *stryking *strømper strømper styrketrening stå-trening ståtrening støttestrømper støvsuging
    sug suging suppe svømming sykling sårbehandling sårrens sårskift sårvask søppel søppeltømming tablett
    tabletter tannpleie tannpuss *tapping toalettbesøk trakealstell *trening trening trygghet *tur tur
    *turen *turer turer *tømming *tøying *tøyning tøyvask utegang utelufting vaksine vareinnkjøp varmmat
    varmmåltid *vask vask *vasken vasking vedbæring vedhogst veiing vekt *vending vindusvask *økt *økter
    øredrypping *øvelse øvelse *øvelser øving øyedrypping øyedråper øyesalve`,
  FAA: `avhengig behov behovet behøver bør dekke dekker dekkes forsvarlig få får fått ha krav motta mottar mottatt
    må nødvendig nødvendige rett rettighet tilstrekkelig trenge trenger trengs`,
  INNVILGE: `avsatt beregnes beregnet bevilger bevilges bevilget fastsatt fastsettes gi gir gis gitt inneholder
    innvilga innvilger innvilges innvilget omfatter satt settes tilbud tilbudet tilbyr tilbys tildeler
    tildeles tildelt tilstås utmåles utmålt yter ytes`,
  UTFORE: `administreres *aktiviseres *avlastes *bades *bandasjeres *barberes *benyttes *bestilles *besøkes bistås
    *brettes bringes *byttes byttes *bæres *dekkes *deles deles *disponeres *doseres *dryppes dryppes
    *dusjes dusjes *eres fastsettes *fordeles fordeles foregår forflyttes *ftes *fylles fylles *følges
    følges *føres gis gjennomføres gjentas *gjøres gjøres *handles handles *heises *henges *hentes hentes
    hevdes *hjelpes hjelpes *injiseres injiseres ivaretas iverksettes *kjøres *klargjøres *kles *klippes
    klippes *kokes *kontaktes kontrolleres *lages *ledsages *legges legges *leses *leveres leveres *lles
    loggføres luftes *løftes *masseres masseres *mates mobiliseres *måles måles noteres observeres *ordnes
    ordnes overvåkes *pakkes pakkes *passes *påminnes påminnes påses registreres *rengjøres *renses *ringes
    *ryddes ryddes sees *sendes *serveres serveres ses *settes settes sikres sjekkes *skiftes skiftes skjer
    *skylles skylles *smøres smøres *snus snus sondes *spyles *stekes *stelles stelles *stikkes *stimuleres
    *strekkes strekkes *strykes *støttes *støvsuges støvsuges *suges tappes *tas telles *tilberedes
    tilrettelegges *tilses tilses *trenes trenes *tømmes tømmes *tørkes *tøyes utføres utleveres *utøves
    *vannes *varmes varmes *vaskes vaskes *veies veies *veiledes *vekkes *vendes vendes *øves øves`,
  FORTID: `arbeidde arbeidet avbestilt avbestilte avbrøt avlyst avlyste avsluttede avsluttes avsluttet avsto bar bedret
    begynte bestilte besvimt besvimte besøkte betalte bidro bistod bistått ble blitt bodde bortfaller brakk
    brakte brant brukket brukte bråkte deltatt delte deltok drakk drev dro droppet dumpet døde endte falt
    fant fantes fikk fjor fjorårets flyktet flyttet foregående forfalt forrige forsøkt forsøkte fortalte
    fulgte fungert fungerte fylte følt følte ført ga gamle gammelt gav giftet gikk gjennomført gjennomførte
    gjentok gjorde glapp gled glemt glemte grep grudde gått hadde handlede handlet hatt hendte hentet
    henviste hevet hjalp hjemsendt holdt hoppet husket hørte innlagt innlagte inntraff innvendte jobbet
    kastet kjøpte kjørte klagde klaget klarte kledde kollapset kom kommet kontaktet kuttet lagde leide lekte
    leste levde leverte lot lå løftet løste malte manglet meldte mistet mobiliserte målte måtte møtte nektet
    noterte nådde observert observerte operert oppdaget oppfattet oppga oppgav opphold opphører opphørte
    opplevde opplyste opprinnelig oppsto oppstod oppsøkt oppsøkte overnattet overtok passerte pensjonert
    pleide pratet prøvd prøvde pådro ramlet rapporterte reddet registrerte reinnlagt reiste rettet ringte
    røk røkte rømte sa satte savnet seilte sendte serverte sist skadet skalv skilte skjedde skled skrev
    skrevet skåldet slepte slet slo slukket sluttet smurte snakket snublet solgte sov spilte spiste sprang
    startet stelte stengte stjal sto stod stoppet strakk strevde strikket strømmet stusset støvsuget sveket
    svelget sviktet svimte svømte takket tapte testet tidl tidl. tidlegare tidligere tilbakeført tilbrakte
    tilbød tilkalt tillot tilså tisset tok tolket traff trakk traskte trente trivdes tvilte tålte tømte
    uteble uteblitt utgikk utgår utløst utskrevet uttrykte utviklet vaklet vandret vant var varslet varte
    veide ventet viste vokste vred våget våknet vært åpnet ødela øvde`,
  FORTSETT: `beholder beholdes består endres forlenger forlenges forlenget fortsette fortsetter fortsettes justeres
    nedtrappes opprettholder opprettholdes reduseres redusert trappes uendret uforandret utvider utvides
    utvidet videreføre viderefører videreføres videreført øker økes økt økte`,
  SOKT: `anfører anført anmoder anmodet ba bedt begjæring begjært begjærte ber etterlyst etterlyste etterspurt
    etterspør foreslo foreslår foreslått forespurt forespurte forespør forslag forslaget håper klagen kravet
    krevd krevde omsøkt omsøkte søkes søknad søknaden søknadens søknader søkt søkte ønska ønske ønskelig
    ønskemål ønskene ønsker ønskes ønsket`,
  AVSLAG: `avslag avslaget avslåes avslår avslås avslått avvises avvist imøtekommes innfris nei`,
  PROSESS: `ansvarsgruppe ansvarsgruppemøte ansvarsgruppemøter basistest brukervalg ettårsdagen evaluere evaluerer
    evalueres evaluering evalueringen evalueringsdato evalueringsmøte evaluert forhåndsvarsel frist fristen
    fristene gjelder gjennomgang gjennomgår gjennomgås gyldig innsyn iverksettes kartlegges klagde klage
    klagefrist klagefristen klagefristens klagen klager leverandørbytte loven lovens milepæl målsamtale
    omgjøres oppsigelse oppsigelsestid oppstart oppstartsdato oppstartsmøte oppsummerer oppsummering
    orienteres paragraf påklage påklages retest retestes revurdere revurderes revurdering revurderingen
    revurderingsdato saksbehandlingstid saksbehandlingstiden samarbeidsmøte startdato statusmøte svarfrist
    svartid testes trer varighet varigheten vedtaksdato vedtaksperiode vedtaksperioden virkning
    virkningstidspunkt vurderingsmøte vurderingssamtale`,
  BETALING: `abonnement abonnementet avgift avgiften beløp beløpet betale betaler betales betaling egenandel
    egenandelen egenandeler egenbetaling egenbetalingen faktura faktureres fakturert gebyr husleie husleien
    koster kostnad kostnaden kr kroner leie leien pris prisen regning regningen sats satsen satsene satser
    timepris timeprisen trekkes øre`,
  TELEFON: `alarm alarmen alarmsentralen besvares betjent chat døgnvakt e-post ekspedisjonen henvendelser kontortid
    kontortiden kundetorget nås responssenteret responstid ring ringe sentralbord sentralbordet servicetorget
    svarer telefon telefonen telefonisk telefonnummer telefontid tilgjengelig tlf treffe treffes utrykning
    vakttelefon vakttelefonen åpen åpent åpningstid åpningstider`,
  IKKE: `aldri ei ikke ingen verken`,
  UTEN: `unntatt uten utenfor`,
  UNDER: `at dersom ettersom fordi hva hvis hvor mens når slik som`,
  OG: `altså da deretter derfor dermed eller ellers etterpå for før imidlertid likevel men og samt siden så`,
  VERB: `anretter arbeider arrangerer assisterer avlaster avsluttes avslås avtaler bader baker barberer bemanner
    bestemmer besøker besørger betaler betales betjener bistår ble blir bor bringer bruker burde bytter
    bærer bør bøyer danser dekker dekorerer deler deltar disker doserer drar drikker dropper drypper dusjer
    dytta dytter eier er evaluerer faktureres falt fester fikk fikser finner finnes fisker flytter
    forbereder fordeler foregår forteller fortsetter frakter friskmelder fyller fyrer får føler følger fører
    gikk gir gis gjelder gjentar gjør gjøres glemmer greier griper går hadde handler handlet har heier
    heiser hekler henter heter hilser hinker hjalp hjelper hogger holder hopper husker hviler hører
    injiserer innvilger innvilges inviterer ivaretar jobber kan kaster kjenner kjøper kjører klapper klarer
    klatrer kler klipper klippet klør knar koker kom kommer kontrollerer koster krydser kunne kutter lager
    later ledsager legger legges leier ler leser leverer ligger liker lufter låner låser løfter løper løser
    maler masserer mater mener merker mestrer minner mobiliserer monterer mottar må måker måler måtte møter
    nevner noterer observerer oppdaterer opphører opplyser oppmuntrer oppsøker ordner orker overnatter
    overtar pakker parkerer passer planlegger pleier plukker prater prøver påminner reiser rekker rengjør
    renser rer ringer ror rusler rydder røyker sa sager samler savner sender sendes ser serverer setter sier
    sitter sjekker skal skifter skiftes skjer skjærer skolerer skriver skrubber skrur skulle skyldes skyller
    sliter slutter smører snakker snur sorterer sover spaserer spiller spiser sponser spyler spør starter
    steker steller stikker stiller stopper strekker strikker stryker strør styrer står støtter støvsuger
    suger svarer svømmer sykler synger syr søker søkte sørger sørget tapper tar tas tegner teiper
    telefonerer teller tenner tilbereder tilbringer tilbys tilkaller tilrettelegger tilser tisser trapper
    treffer treffes trekker trener trenger triller trives trår turner tvinner tygger tåler tømmer tør tøyer
    undersøker underviser undrer unngår utfører utføres utløser vandrer vanner var varer varmer varsler
    vasker veier veileder vekker veksler vender venter videreføres vil ville viser vrir vurderer våger
    våkner åpner økes ønsker øver`,
  PREP: `av etter for fra før gjennom hos i m m/ med mellom mot om over på sammen til under uten v v/ ved via`,
  VURDERER: `anbefaler anbefaling anbefalinger anbefalt anbefalte bekrefter bekreftet beskrev beskrevet beskriver
    bestilt bestilte deltar deltatt deltok dokumentert epikrise fant foreslår foreslått formidler formidlet
    funnet henvist henviste hjelpemiddel ifølge ihht informert informerte jf kartla kartlagt kartlegger
    kartlegging kartleggingen konkluderer konkludert konkluderte konsultert lånte mener mente montert notat
    notert observerte opplyser opplyst prøvd påpeker påpekt rapport rapporten rapporterer rapportert
    registrert råd råder rådet rådført samtale sett skrev skriver støtter støttet så søkt tester testet
    tilpassa tilpasset tilrådd tilrådet tilrår understreker undersøkt undersøkte utreder utredet utredning
    uttalelse uttaler uttalt uttalte vurderer vurdering vurderingen vurderinger vurdert vurderte`,
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
