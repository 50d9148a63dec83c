import type { Maalform } from '../../ordbok/rules';

interface Maalord {
  /** Verb og ord som ikke sier noe om hva: bli, ha, være, få, kunne. */
  tomme: string;
  /** Slagord og ord for tjenestens egen oppgave. */
  slagord: string;
  /** Sammenligning: bedre, tryggere, mer. Retning uten mål. */
  retning: string;
  /** Tilstand eller følelse: trygg, stødig. Retning når den står ved en aktivitet. */
  tilstand: string;
  /** Tjenesten som handler: sikre, ivareta, følge opp. */
  tjenesteverb: string;
  /** Ting som er hendt eller ikke: grodd, rusfri, ingen fall. */
  hendelse: string;
  /** Livsområder uten annet ord for seg selv. */
  omraade: string;
  /** Få, motta, ha. */
  faa: string;
  /** Selv, alene, uten hjelp. */
  selv: string;
}

/** Hele ord; `*` er resten av ordet. */
export const MAALORD: Record<Maalform, Maalord> = {
  no: {
    tomme: `kommer alene alle april at att attende august auka auke av bedre behalde beholde behov behovene behovet best
    betre bevare bidra bli blir bo bolig boligen bor bra brukaren bruker brukeren brukerens brukers bry bu bur
    både da dagens dagleg daglege daglig daglige de deg dei delmål den der desember det di din dine ditt du då
    eg egen eget egne ei eiga eige eigen eigne ein eit eller en enda er et etter februar fint fleire flere for
    forbedre forebygge fornøyd forsvarleg forsvarlig forutsetninger fra fremme frå fungere fungerer få får
    føle føler før førebygge gjennom glad god gode godt grad greie greier greit grunnleggende går ha halde han
    hans har hatt hausten heile heilt heim heime heimen hele helt hennar hennes her hjem hjemme hjemmet ho
    holde hovedmål hun hverdag hverdagen høg høst høsten høy høyest i igjen innan innen innenfor januar jeg jo
    jul juli juni kan kjenne kjenner klarar klare klarer kommune kommunen kunne kvardag kvardagen lenge lengst
    leve lever lite litt liv livet løpet mai mange mars me med medvirke meg meget meir meistrar meistre men
    mer mest mestre mestrer mi min mindre mine mitt mogleg mulig målet målsetting målsettinga månad månader
    måned måneder naudsynt no noe nok noko november nå når nåværende nødvendig nødvendige nøgd oftare oftere
    og også oktober om oppleve opplever oppretthalde opprettholde optimal optimalt over person personen plass
    premisser på påske redusere roleg rolig råd seg selv september si sikker sikkert sikra sikre sikret sin
    sine sitt sjølv skal slik som sommaren sommeren stabil stabilt sted stor stort styrke større svært så ta
    til tilfredsstillande tilfredsstillende tilstrekkelig tross trygg tryggare trygge tryggere trygges trygt
    uke uker under ut utvikle vanleg vanlig vare ved vedlikehalde vedlikeholde vedtaket veke veker veldig vere
    vi vil vinteren vår våren være å åleine år året øke økt økte ønske ønsker ønskjer`,
    slagord: `aktiv aktive aktivt alderdom autonomi avlasta avlastet avslutning behandling bemøtande boevne boforhold
    bosituasjon bruk brukermedvirkning bærekraft bærekraftig bærekraftige dagliglivet dekket dekt deltagelse
    deltakelse effektiv effektive egenkraft egenmestring egenomsorg egenverd egenverdi eigenmeistring ernæring
    fellesskap forsvarleg forsvarlig forutsetning forutsetninger forutsigbar forutsigbarhet forutsigbart
    forverring framtid framtiden fridom frihet frisk friske funksjon funksjonsevne funksjonsfall funksjonsnivå
    funksjonsnivået glede gode helhetlig helsa helse helsehjelp helsen helsetilstand helsetilstanden hverandre
    hverdagslivet hygiene hørt inkludert innhold innleggelse innlegging innsats innsatser institusjon
    integritet ivaretas ivaretatt ivaretatte ivareteken komplikasjoner kontinuitet kvalitet kvardagslivet
    legemiddelhåndtering levestandard livsglede livskvalitet livskvaliteten livsmot livssituasjon
    livssituasjonen medisinering medvirkning meiningsfull meiningsfylt meistring meningsfull meningsfullhet
    meningsfullt mestring mestringsevne mestringsfølelse mestringsopplevelse moglegheit mulighet muligheter
    normal normale normalt omgivelser omsorg omsorgsbolig omverdenen oppfølging oppleves opt pleie preget
    premiss premisser pårørende rammer rehabilitering respekt respektert ressursar ressursbruk ressurser ro
    samfunnet sammenheng selvbestemmelse selvhjulpen selvhjulpenhet selvstendig selvstendige selvstendigheit
    selvstendighet sett sjukeheim sjølvhjelpen sjølvstende sjølvstendig sjølvstendigheit skade sosial sosialt
    stabilitet struktur støtte støtten sykdom sykehjem sykehjemsplass tenester tilfredsstilt tilhørighet
    tillit tilrettelagt tilstand tilværelse tj tjenester trivast trives trivsel tryggheit trygghet
    trygghetsfølelse tryggleik uavhengig uavhengighet unødig unødige unødvendig unødvendige utsette velvære
    verdi verdier verdig verdige verdigheit verdighet vilkår vårt ønskede`,
    retning: `attende auka auke bedre bedret bedring betra betre betring bevegeligere djupare dyktigere dypere enklare
    enklere fastere flinkare flinkere forbedre forbedret frimodigere friskare friskere færre gjenvinne gladare
    gladere høgare høyere jamnare jevnere kjekkare klarare klarere kvikkere lavere lenger lengere lengre
    lettare lettere lindre lindring lysere lågare meir mer mere mindre mjukare modigare modigere mykere oftare
    oftere penare penere raskare raskere redusere redusert reduserte rolegare roligere ryddigare ryddigere
    ryddigst selvsikrere selvstendigere sikrare sikrere sjeldnare sjeldnere skarpere smidigere sterkare
    sterkere styrka styrke styrket stødigare stødigere større sunnare sunnere tettere tryggare tryggere
    tydelegare tydeligere uredd utholdenhet utvikle varmere vinne våknere øke økt økte`,
    tilstand: `aktiv aktive balanse bevare bevegelig bra einsam einsemd energi engsteleg engstelig ensom ensomhet fin
    fint forebygge førebygge glad god gode godt helst humør initiativ interesse jevnlig kondisjon kontroll
    kvik matlyst matlysten meistre mestre mestrer mot motivasjon oppretthalde opprettholde oversikt overskudd
    redd redde regelmessig roleg rolig selvhjulpen selvstendig sikker sikkert sikre sjølvhjelpen sjølvstendig
    sliten stabil stabilt sterk sterke styrke stødig stødige sunn sunt trygg trygge trygt trøtt uroleg urolig
    ustø uthvilt variert vedlikehalde vedlikeholde`,
    tjenesteverb: `administrere administreres assistere avlaste behandle bistå dekkast dekke dekkes gi gje hjelpe hjelpes
    ivareta ivaretakast ivaretas ivaretek kartlegge motivere observere observeres oppfølging overvåke pleie
    sikrar sikrast sikre sikrer sikres stimulere støtte tilby tildeles tilføres tilrettelegge tilrettelegges
    tilsjå veilede yte`,
    hendelse: `avrusa blærebetennelse edru fall falle falt føling følinger gro grodd grodde gror hypoglykemi infeksjon
    innlagt innleggelse innleggelser innlegging innleggingar leget liggesår lukka lukket lækt nykter overdose
    rusfri rusfritt røykfri røykfritt sleppe slippe slutta slutte slutter smertefri sår sårfri tilhelet
    trykksår urinveisinfeksjon`,
    omraade: `alene alkohol angst angsten appetitt arm armen armene badet balanse balansen barnebarna beina beinstyrke
    bevegelighet bevegelse drikke dusj dusje dusjen einsam einsemd energi ensom ensomhet ete fall falle
    familien fingre finmotorikk folk fot foten fritid føtter gange gangfunksjon gangfunksjonen gladere hender
    hobby hobbyer hofta hofte hukommelse hukommelsen humør humøret huset hånd hånda hørsel interesser
    kjøkkenet kle kne kneet kondisjon kondisjonen kontakt krefte kreftene krefter kvikkere lukt mat matlaging
    matlyst matlysten medisinar medisinene medisiner mennesker modigere motorikk måltider naboen naboer
    nettverk orden overskudd pust pusten rolegare roligere rot rydde rygg ryggen røyk røyke skulder skulderen
    smerte smertene smerter sov sove spise språk språket stell stelle stellet sterk sterkare sterkere styrke
    styrken stødig stødigare stødigere syn søvn søvnen tale talen tenner trapp trappa trappen trene trening
    tur uro ut ute uteliv utholdenhet utholdenheten vekt vekta vekten venn venner vondt åleine økonomi
    økonomien`,
    faa: `få får ha har innvilges motta mottar mottek tildeles`,
    selv: `alene egenhånd eigahand hånd selv sjølv åleine`,
  },
  sv: {
    tomme: `alla april att augusti av behov behålla bibehålla bli blir bo bor bostad bostaden bra brukaren bäst bättre
    både daglig dagliga december den det dig din dina ditt du där då efter egen eget egna eller en ensam
    enskilda enskilde ett februari fint främja från fungera få får för förbättra före förebygga god goda gott
    grad ha haft han hans hantera hanterar har hela helt hem hemma hemmet hennes hon här hålla högsta hösten i
    igen innan inom jag januari jul juli juni kan klara klarar kunna kvar känna känner leva lever levnadsnivå
    lite liv livet länge längst maj mars med men mer mest mig min mina mindre minska mitt målet månad månader
    möjliga möjligt nog november nu när något och också oftare oktober om person på påsk september sig sin
    sina sitt själv ska skall skälig skäliga som sommar sommaren stabil stabilt stor stort stärka säker säkert
    så till tillförsäkras tillgodosedda tillräcklig trygg trygga tryggt under uppleva upplever upprätthålla
    vara vardag vardagen vecka veckor vid vill vår våren är år öka ökad önskar över`,
    slagord: `aktiv aktiva aktivt bemötande delaktig delaktighet funktionsförmåga funktionsnivå förmåga förmågor
    gemenskap hjälp hygien hälsa hörd innehåll innehållsrikt insatser integritet kost kvalitet levnadsnivå
    livskvalitet medicinering meningsfull meningsfullhet meningsfullt normalt nutrition oberoende
    omhändertagen omsorg omvårdnad rikt sedd självbestämmande självständig självständighet självständigt
    skälig tillvaro trivas trivs trivsel trygghet villkor välbefinnande värdig värdighet värdigt vård`,
    retning: `bättre duktigare friskare färre förbättra förbättrad gladare lugnare längre lättare mer mera mindre minska
    minskad modigare oftare piggare rörligare snabbare stadigare starkare stärka säkrare tillbaka tryggare
    återfå återvinna öka ökad`,
    tilstand: `aktiv aptit balans bibehålla bra ensam ensamhet förebygga glad god kontroll lugn ork orolig pigg
    regelbunden rädd självständig stabil stadig stark styrka säker säkert trygg tryggt upprätthålla varierad`,
    tjenesteverb: `beviljas bistå erbjuda ge motivera ombesörja stimulera stödja säkerställa tillförsäkras tillgodose
    tillgodoses tillhandahålla tillse`,
    hendelse: `drogfri fall falla inlagd läka läkt nykter ramla ramlar rökfri slippa sluta smärtfri sår trycksår`,
    omraade: `alkohol aptit aptiten arm axel balans balansen ben benen dricka dusch duschen ekonomi ekonomin ensam
    ensamhet familjen folk fot gå gång humör händer höft knä kontakt köket mat mediciner ork oro promenad
    promenader rygg smärta smärtor sova starkare sträckor styrka styrkan sömn tal trappa trappan träna ut ute
    vikt vänner värk äta ångest`,
    faa: `beviljas erhålla få får ha har`,
    selv: `ensam hand själv`,
  },
  en: {
    tomme: `a able after again aim all also an and april are as at august autumn be become been before best better but
    by can christmas client cope could daily december during each easter enough everyday experience february
    feel feels for from get gets goal good has have he her him his home house i improve in increase
    independent is it january july june keep keeps less life like live living long maintain manage march may
    me month months more most my need needs november now october of on or over own patient person possible
    prevent promote quite reduce remain resident safe safely september shall she so some spring stable stay
    summer that the their then they to under very want wants week weeks well when while whole will winter with
    within would year years you your`,
    slagord: `active care comfort comfortable community content dignified dignity enjoy everyday fulfilling full
    function functioning happy health hygiene independence independent independently level mastery meaningful
    met needs normal nutrition quality respect respected rich safe safety secure services support terms
    well-being wellbeing`,
    retning: `back better braver calmer confidence confident easier faster fewer fitter further happier improve improved
    increase increased less longer more oftener reduce reduced regain safer steadier stronger`,
    tilstand: `active afraid anxious appetite balance calm confident control energy independent loneliness lonely
    maintain prevent safe safely stable steady strong`,
    tjenesteverb: `administer assist assisted cared deliver ensure ensuring facilitate give helped monitor offer provide
    provided receive support supported`,
    hendelse: `admission admitted fall falling falls heal healed pain-free quit smoke-free sober sores stop`,
    omraade: `alcohol anxiety appetite arm back balance bathroom breath contact drink eat eating family finances food
    foot friends hands hip kitchen knee legs loneliness lonely medicines money mood out outdoors outside pain
    people shoulder shower sleep sleeping speech stairs strength stronger walk walking walks weight worry`,
    faa: `get gets has have receive receives`,
    selv: `alone herself himself myself own yourself`,
  },
};
