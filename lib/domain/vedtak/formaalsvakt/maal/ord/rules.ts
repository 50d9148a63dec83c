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
    tomme: `alene alle april at att attende august auka auke av bedre behalde beholde behov behovene behovet best
      betre bevare bidra bli blir bo bolig boligen bor bra brukaren bruker brukeren brukerens brukers bry bu
      bur både da dag dagane dagene dagens dagleg daglege daglig daglige de deg dei del delmål den der
      desember det di din dine ditt du då eg egen eget egne ei eiga eige eigen eigne ein eit eller en enda er
      et etter februar fint fleire flere for forbedre forebygge fornøyd forsvarleg forsvarlig forutsetninger
      fra fremme frå fungere fungerer få får føle føler før førebygge gjennom glad god gode godt grad greie
      greier greit grunnleggende går ha halde han hans har hatt hausten heile heilt heim heime heimen hele
      helt hennar hennes her hjem hjemme hjemmet ho holde hovedmål hun hverdag hverdagen høg høst høsten høy
      høyest i igjen innan innen innenfor januar jeg jo jul juli juni kan kjenne kjenner klarar klare klarer
      kommer kommune kommunen kunne kvardag kvardagen lenge lengst leve lever lite litt liv livet løpet mai
      mange mars me med medvirke meg meget meir meistrar meistre men mer mest mestre mestrer mi min mindre
      mine mitt mogleg mulig målet målsetting målsettinga månad månader måned måneder naudsynt no noe nok noko
      november nå når nåværende nødvendig nødvendige nøgd oftare oftere og også oktober om oppleve opplever
      oppretthalde opprettholde optimal optimalt over person personen plass premisser på påske redusere roleg
      rolig råd seg selv september si sikker sikkert sikra sikre sikret sin sine sitt sjølv skal slik som
      sommaren sommeren stabil stabilt sted stor stort styrke større svært så ta til tilfredsstillande
      tilfredsstillende tilpassa tilpasset tilstrekkelig tilværelsen tross trygg tryggare trygge tryggere
      trygges trygt uke uker under ut utvikle vanleg vanlig vare ved vedlikehalde vedlikeholde vedtaket veke
      veker veldig vere vi vil vinteren vår våren være å åleine år året øke økt økte ønske ønsker ønskjer`,
    slagord: `aktiv aktive aktivitet aktivitetar aktiviteter aktivitetstilbud aktivt alderdom alderdommen
      allmenntilstand allmenntilstanden almenntilstand autonomi autonomt avlasta avlastet avslutning balansert
      basal basale behandling behovsdekning bemøtande berikende betydningsfull betydningsfullt bistandsbehov
      boevne boforhold bosituasjon bruk brukarmedverknad brukermedverknad brukermedvirkning bærekraft
      bærekraftig bærekraftige dagliglivet dagsform dekket dekt deltagelse deltakelse deltaking deltakinga
      effektiv effektive egenaktivitet egenkraft egenmestring egenmestringen egenomsorg egenverd egenverdi
      eigenmeistring eldreomsorg ernæring fellesskap fellesskapet folkehelse forebyggende forsvarleg
      forsvarlege forsvarlig forutsetning forutsetninger forutsigbar forutsigbarhet forutsigbart forverring
      framtid framtiden fridom frihet frisk friske fullverdig fullverdige funksjon funksjonalitet
      funksjonsevne funksjonsfall funksjonsnivå funksjonsnivået førebyggjande givende gjevande glede gode
      grunnleggende harmoni harmonisk heilskap heimebuande helhet helhetlig helsa helse helsefremmende
      helsehjelp helsen helsetilstand helsetilstanden hjelpebehov hjemmeboende hverandre hverdagslivet
      hverdagsmestring hygiene hørt individuell individuelle individuelt inkludering inkludert innhaldsrik
      innhaldsrikt innhold innholdsrik innholdsrike innholdsrikt innleggelse innlegging innsats innsatser
      institusjon integrering integritet ivaretakelse ivaretaking ivaretas ivaretatt ivaretatte ivareteken
      kompensere kompensert komplikasjoner kontinuitet koordinert koordinerte kvalitet kvalitetssikra
      kvalitetssikret kvardagslivet kvardagsmeistring legemiddelhåndtering levekår levekåra levestandard
      likeverd likeverdig likeverdige livsglede livsinnhold livskvalitet livskvaliteten livsløp livsløpet
      livsmeistring livsmestring livsmot livssituasjon livssituasjonen livsutfalding livsutfoldelse livsvilkår
      lokalsamfunnet lykkeleg lykkelig medborgerskap medisinering medvirkning meiningsfull meiningsfulle
      meiningsfylt meiningsfylte meistring meningsfull meningsfulle meningsfullhet meningsfullt meningsfylt
      meningsfylte menneskeverd menneskeverdet mestring mestringsevne mestringsfølelse mestringsopplevelse
      moglegheit mulighet muligheter normal normale normalt omgivelser omsorg omsorgsbehov omsorgsbolig
      omsorgsfull omsorgsfullt omtanke omverdenen oppegående oppfølging oppleves opt optimalisere optimalisert
      pleie pleiebehov preget premiss premisser pårørende rammer rehabilitering respekt respektert ressursar
      ressursbruk ressurser rikt ro robust robusthet samfunn samfunnet samfunnslivet sammenheng samordna
      samordnede selvbestemmelse selvbestemmelsesrett selvbestemt selvhjulpen selvhjulpenhet selvråderett
      selvstendig selvstendige selvstendigheit selvstendighet selvvalgt sett sinnsro sjelefred sjukeheim
      sjølvhjelp sjølvhjelpen sjølvråderett sjølvstende sjølvstendig sjølvstendigheit skade sosial sosiale
      sosialt stabilisere stabilisering stabilitet stimulerende struktur støtte støtten sunt_ sykdom sykehjem
      sykehjemsplass symptomlindring tenestebehov tenester tilfredsstillende tilfredsstilt tilhørighet
      tilhøyrsle tillit tilrettelagt tilrettelegging tilstand tilværelse tj tjenestebehov tjenester
      totalsituasjon totalsituasjonen trivast triveleg trivelig trives trivsel tryggheit trygghet
      trygghetsfølelse tryggleik tverrfaglig uavhengig uavhengighet unødig unødige unødvendig unødvendige
      utsette vardig velferd velferdsteknologi velvære verdi verdier verdifull verdifullt verdig verdige
      verdigheit verdighet verdighetsgaranti vilkår vårt ønskede`,
    retning: `attende auka auke auking bedra bedre bedret bedring bekvemt betra betre betring bevegeligere bredere
      bygge byggje bøte dempa dempe djupare dyktigere dypere enklare enklere fastere fler flinkare flinkere
      flytende forbedre forbedret forbedring forminska forminske forsterke framgang fredeligere fremgang
      frimodigere friskare friskere fyldigere færre gjenvinne gladare gladere hyggelegare hyggeligere
      hyppigere høgare høyere ivrigere jamnare jevnere jevnlige kjappare kjappere kjekkare klarare klarere
      klokere kortare kortere kvikkere lavere lenger lengere lengre lettare lettere letthet lindre lindring
      lysere lystigere lågare meir mer mere mettere mindre minska minske mjukare mobilere modigare modigere
      morsommere mykere nedtrapping oftare oftere opnare opparbeide oppmerksommere opptrening penare penere
      rappere raskare raskere redusere redusert reduserte reinare renere roa roe rolegare roligere ryddigare
      ryddigere ryddigst selvsikrere selvstendigere sikrare sikrere sintere sjeldnare sjeldnere sjølvsikrare
      sjølvstendigare skarpere slankere smidigare smidigere sosialere sprekare sprekere sterkare sterkere
      stillare stillere stivere styrka styrkast styrke styrket stødigare stødigere støere større sunnare
      sunnere svakere tettare tettere tolmodigare trappe trivelegare triveligere tryggare tryggere tydelegare
      tydeligere tålmodigere uavhengigere uredd utadvendt utholdenhet uthvilte utvikle varmare varmere vinne
      våkenere våknare våknere åpnere øke økning økt økte`,
    tilstand: `aktiv aktive balanse bekymra bekymret bevare bevegelig bra deprimert deprimerte døgnrytme einsam einsemd
      energi engsteleg engstelig engstelse ensom ensomhet fin fint forebygge frustrert frustrerte frykt frykta
      førebygge giddalaus giddeløs glad god gode godt helst humør håpløs initiativ interesse isolert isolerte
      jevnlig kondisjon kontroll kraftløs kvalm kvalme kvik matlyst matlysten meistre mestre mestrer mot
      motivasjon motløs nedstemt nervøs nervøse opplagt oppretthalde opprettholde oversikt overskudd rastlaus
      rastløs redd redde regelmessig roleg rolig selvbilde selvfølelse selvhjulpen selvstendig selvtillit
      sikker sikkert sikre sint sjølvhjelpen sjølvkjensle sjølvstendig sjølvtillit slapp sliten smertepreget
      stabil stabilt sterk sterke stiv stivhet stressa stresset styrke stødig stødige sunn sunt svimmel
      svimmelhet søvnkvalitet tilfreds trett trist trygg trygge trygt trøtt uroleg urolig ustø ustødig
      ustødige uthvilt utmatta utmattet utrygg utrygge utrygghet utryggleik variert vedlikehalde vedlikeholde`,
    tjenesteverb: `administrere administreres assistere assisteres avlastast avlaste avlastes behandlast behandle behandles
      bistå bistås dekkast dekke dekkes følges følgjast gi gis gje gjevast hjelpast hjelpe hjelpes imøtekomme
      ivareta ivaretaes ivaretakast ivaretas ivaretek kartlegge kompensere koordinere kvalitetssikre motivere
      observerast observere observeres oppfølging overvakast overvåke pleie rettleiast rettleie sikrar sikrast
      sikre sikrer sikres sjåast skjerme stabilisere stimulere støttast støtte støttes tilby tildeles tilføres
      tilrettelegge tilrettelegges tilretteleggje tilsees tilsjå tilstrebast tilstrebe trygges tryggjast
      tryggje veilede veiledes ytast yte`,
    hendelse: `anfall anfallsfri avrusa blærebetennelse edru edruelig fall falle falt feberfri føling følinger gro
      grodd grodde gror hypoglykemi infeksjon infeksjonsfri innlagt innleggelse innleggelser innlegging
      innleggingar leges leget liggesår lukka lukket lækt nykter nyktert overdose rusfri rusfritt røykfri
      røykfritt sleppe slippe slutta slutte slutter smertefri smertefritt symptomfri sår sårfri sårfritt
      tilhelet tilhelte trykksår urinveisinfeksjon`,
    omraade: `alene alkohol alkoholen angst angsten ankel ankelen appetitt appetitten arm armen armene avføring
      badesituasjonen badet balanse balansen barnebarna beina beinstyrke bevegelighet bevegelse blodsukker
      blodsukkeret blodtrykk blodtrykket blæra blære depresjon depresjonen deprimert deprimerte drikke
      drikking dusj dusje dusjen dusjsituasjonen døgnrytmen einsam einsemd energi ensom ensomhet ernæringen
      ete fall falle familien fingre fingrene fingrer finmotorikk folk forflytning forflytninger fot foten
      fritid fritida fritiden frustrert føttene føtter gaming gange gangen gangfunksjon gangfunksjonen gladere
      hagearbeid hagen handling hender hobby hobbyer hode hodet hofta hofte hofter hud huden hukommelse
      hukommelsen humør humøret husarbeid husarbeidet huset hånd hånda hørsel interesser isolert jobb jobben
      kjøkkenet kle klesvask kne kneet knær kommunikasjon kommunikasjonen kondisjon kondisjonen konsentrasjon
      konsentrasjonen kontakt krefte kreftene krefter kropp kroppen kvalm kvikkere ledd leggen legger lukt
      mage magen mat matinntak matlaging matlyst matlysten medisinar medisinene medisiner mennesker minne
      modigere motorikk munnhelse måltid måltida måltidene måltider naboen naboer nakke nakken nedstemt nerver
      nervøs nettverk nettverket norsk orden overskudd pust pusten rastløs rolegare roligere rot rus rusen
      rydde rydding rygg ryggen ryggsmerter røyk røyke samvær sinne sinnet sint skole skolen skulder skulderen
      skuldra skuldre slapp sliten smerte smertene smerter sorg sorgen sosial sov sove spill spilling spise
      språk språket språkforståelse stell stelle stellet sterk sterkare sterkere stiv stressa stresset styrke
      styrken stødig stødigare stødigere svelgfunksjon svelging svimmel svimmelhet syn søvn søvnen søvnløshet
      tale talen tankene tanker tarmen tennene tenner trapp trappa trappegang trappen trappene trene trening
      trett trøtt tur tåa tær uro ut ute uteliv utholdenhet utholdenheten vannlating vasslating vekt vekta
      vekten venn venner vennskap venskap vondt væskeinntak åleine økonomi økonomien økonomistyring`,
    faa: `få får ha har innvilges motta mottar mottek tildeles`,
    selv: `alene egenhånd eigahand hånd selv sjølv åleine`,
  },
  sv: {
    tomme: `alla april att augusti av behov behålla bibehålla bli blir bo bor bostad bostaden bra brukaren bäst
      bättre både daglig dagliga december del den det dig din dina ditt du där då efter egen eget egna eller
      en ensam enskilda enskilde ett februari fint främja från fungera få får för förbättra före förebygga god
      goda gott grad ha haft han hans hantera hanterar har hela helt hem hemma hemmet hennes hon här hålla
      högsta hösten i igen innan inom jag januari jul juli juni kan klara klarar kunna kvar känna känner leva
      lever levnadsnivå lite liv livet länge längst maj mars med men mer mest mig min mina mindre minska mitt
      målet månad månader möjliga möjligt nog november nu när något och också oftare oktober om person på påsk
      september sig sin sina sitt själv ska skall skälig skäliga som sommar sommaren stabil stabilt stor stort
      stärka säker säkert så till tillförsäkras tillgodosedda tillräcklig trygg trygga tryggt under uppleva
      upplever upprätthålla vara vardag vardagen vecka veckor vid vill vår våren är år öka ökad önskar över`,
    slagord: `aktiv aktiva aktiviteter aktivt anpassad anpassade anpassat bemötande berikande delaktig delaktighet
      egenmakt fullgod fullvärdig fullvärdigt funktionsförmåga funktionsnivå förmåga förmågor förutsägbar
      förutsägbarhet gemenskap gemenskapen givande harmoniskt helhet helhetssyn hjälp hjälpbehov hygien hälsa
      hörd individuell individuella individuellt inflytande innehåll innehållsrika innehållsrikt insats
      insatser integritet jämlika jämlikhet jämlikt kontinuitet kost kvalitativ kvalitet levnadsnivå
      levnadsvillkor likvärdig livsglädje livsinnehåll livskvalitet livsvillkor lycklig lyckligt
      medbestämmande medicinering meningsfull meningsfulla meningsfullhet meningsfullt människovärde normalt
      nutrition oberoende omhändertagen omsorg omsorgsbehov omvårdnad omvårdnadsbehov rik rika rikt samhället
      samordnad samordnade sedd självbestämmande självständig självständighet självständigt skälig sociala
      socialt stabilitet stimulerande tillfredsställande tillvaro trivas trivs trivsel trygghet villkor
      välbefinnande värdig värdighet värdighetsgaranti värdigt vård ålderdom ålderdomen`,
    retning: `bättra bättre djupare duktigare dämpa fler flera framsteg friare friskare färre förbättra förbättrad
      förbättring gladare högre jämnare klarare kortare lindra lindring lugnare lägre längre lättare lättnad
      mer mera mindre minska minskad minskat mjukare modigare oftare piggare renare rörligare självständigare
      självsäkrare smidigare snabbare socialare stabilare stadigare starkare stärka stärkt större säkrare
      tillbaka trevligare tryggare tydligare uthålligare uthållighet utveckla vigare återfå återhämta
      återhämtning återvinna öka ökad ökat öppnare`,
    tilstand: `aktiv aptit arg balans bibehålla bra deprimerad ensam ensamhet förebygga glad god illamående isolerad
      kontroll ledsen lugn nedstämd nervös ork orkeslös orolig ostadig otrygg pigg rastlös regelbunden rädd
      rädsla självförtroende självkänsla självständig stabil stadig stark stel stelhet stressad styrka säker
      säkert trygg tryggt trött upprätthålla utmattad utvilad varierad yr yrsel`,
    tjenesteverb: `assistera avlasta bedriva behandla beviljas bistå erbjuda garantera ge ges hjälpa ivaraktta kompensera
      motivera observera ombesörja samordna stimulera stödja säkerställa tillförsäkras tillgodose tillgodoses
      tillhandahålla tillse verka vägleda vårda övervaka`,
    hendelse: `drogfri fall falla inlagd läka läkt nykter ramla ramlar rökfri slippa sluta smärtfri sår trycksår`,
    omraade: `alkohol aptit aptiten arbete arg arm axel axeln balans balansen ben benen blodsocker blodsockret
      blodtryck depression deprimerad dricka dusch duschen ekonomi ekonomin ensam ensamhet familjen fingrarna
      folk fot fritid fritiden förflyttning förflyttningar fötterna gå gång humör humöret hushållet huvudet
      händer händerna höft isolerad knä kommunikation koncentration koncentrationen kontakt kroppen köket
      ledsen magen mat mediciner minnet måltider måltiderna nacken nedstämd nedstämdhet nervös nätverk ork oro
      orolig promenad promenader rastlös rygg skolan smärta smärtor social sova språket starkare stel stressad
      sträckor styrka styrkan svenska sväljning sömn sömnen tal trappa trappan trädgården träna trött ut ute
      vikt vänner vänskap värk yr äta ångest`,
    faa: `beviljas erhålla få får ha har`,
    selv: `ensam hand själv`,
  },
  en: {
    tomme: `a able after again aim all also an and april are as at august autumn be become been before best better
      but by can christmas client cope could daily december during each easter enough everyday experience
      february feel feels for from get gets goal good has have he her him his home house i improve in increase
      independent is it january july june keep keeps less life like live living long maintain manage march may
      me month months more most my need needs november now october of on or over own part patient person
      possible prevent promote quite reduce remain resident safe safely september shall she so some spring
      stable stay summer that the their then they to under very want wants week weeks well when while whole
      will winter with within would year years you your`,
    slagord: `active activities ageing autonomy balanced belonging care cared comfort comfortable community content
      continuity decent dignified dignity empowered empowerment enjoy enriching equal equality everyday
      fulfilling fulfillment fulfilment full function functioning happy happy-life harmonious harmony health
      holistic hygiene included inclusion independence independent independently individualised level
      lifestyle mastery meaningful met needs normal nutrition optimal optimum participate participation peace
      person-centered person-centred potential predictability predictable purpose purposeful quality respect
      respected respectful rewarding rich safe safety satisfaction satisfactory satisfying secure
      self-determination services social socially society stability standard standards stimulating support
      supported tailored terms thrive valued welfare well-being wellbeing worthwhile`,
    retning: `back better bigger bolder braver build calmer cleaner clearer closer confidence confident decrease
      decreased deeper develop ease eased easier faster fewer fitter friendlier further greater happier
      healthier higher improve improved improvement increase increased less lessen lighter longer louder lower
      more oftener progress prouder quicker quieter rebuild recover reduce reduced regain restore safer
      sharper shorter smoother sooner steadier strengthen strengthened stronger tidier warmer wider`,
    tilstand: `active afraid angry anxious appetite balance calm confident control depressed dizziness dizzy energy
      exhausted fear frightened independent isolated isolation loneliness lonely low maintain nausea nervous
      prevent rested restless sad safe safely scared self-confidence self-esteem self-respect sick stable
      steady stiff stiffness stressed strong tired unsafe unsteady upset worried`,
    tjenesteverb: `accommodate address administer assist assisted attend cared coordinate cover deliver enable ensure
      ensured ensuring facilitate give given granted helped monitor monitored observe offer optimise provide
      provided receive safeguard supervise supply support supported`,
    hendelse: `admission admitted fall falling falls heal healed pain-free quit smoke-free sober sores stop`,
    omraade: `alcohol anger angry ankle ankles anxiety appetite arm back balance bathroom bed bladder blood body
      bowels breath budget chair communication concentration contact depressed depression dizzy drink eat
      eating english family feet finances fingers food foot friends friendship garden gardening grief hand
      hands head hip hips hobbies household housework isolated job kitchen knee knees language legs loneliness
      lonely meals mealtimes medicines memory money mood mouth neck nervous network out outdoors outside pain
      people posture restless sad school shoulder shoulders shower skin sleep sleeping social speech stairs
      stiff stomach strength stressed stronger sugar swallowing teeth tired toilet transfers upset walk
      walking walks weight work worry wrist`,
    faa: `get gets has have receive receives`,
    selv: `alone herself himself myself own yourself`,
  },
};
