import type { Ordliste } from '../types';

export const sv: Ordliste = {
  PERSON: `boende brukaren du han hen hon jag klienten kunden ni patienten sökanden`,
  TJENESTE: `arbetslaget assistent *assistenten assistenten assistenter *assistenterna avlösare *avlösaren avlösaren
    avlösarna bemanningen biståndshandläggaren boendestödjare *boendestödjaren boendestödjaren *boendestödjarna
    gruppboendet hemsjukvården hemsjukvårdens hemtjänst hemtjänsten hemtjänstens hemtjänstgruppen hemvården
    hjälpare *hjälparen hjälparen kommunen kontaktmannen kontaktperson kontaktpersonen larmgruppen ledsagare
    *ledsagaren ledsagaren *ledsagarna medarbetare medarbetaren nattbemanningen nattpatrull omsorgen
    omsorgsassistent oss *patrullen *personal personal *personalen personalen skötare skötaren städare städaren
    stödassistent stödpedagog stödpedagogen *teamet teamet utförare utföraren vi vikarie vikarien vikarier
    vårdare *vårdaren vårdaren vårdbiträdena`,
  ANDRE: `*affären affären akademiska aktivitetshuset akuten ambulansen *anhörig anhörig *anhöriga anhöriga anhörige
    *apoteket apoteket arbetsförmedlingen arbetsgivare arbetsgivaren arbetskamrat arbetskamraten audionom
    audionomen barn barnbarn barnbarnen barnbarnet barnbarnsbarn barnen bibliotekarien biblioteket boken
    *brodern brodern *bror bror brorson bup *butiken butiken *byrå *byrån chefen coop diakon diakonen
    diakonissan dialysen distriktssköterska distriktssköterskan *dotter dotter *dottern dottern döttrar exfru
    exman familj *familjen familjen far farfar farmor faster fastern fastighetsskötare *firma *firman fotvård
    fotvårdare fotvården frisör frisören fritidsledare frivillig frivilliga frivilliggruppen fru frun
    frälsningsarmén färdtjänst färdtjänsten färdtjänstens fästman fästmö *förening *föreningen *företag
    *företaget *församlingen församlingen försäkringskassan förvaltare förvaltaren *föräldrar föräldrar
    *föräldrarna geriatriken gode godman grannar *grannarna grannarna *granne granne *grannen grannen
    habiliteringen hemköp hudterapeut hudterapeuten hustru hustrun hyresgäst hyresvärd hyresvärden hårfrisörskan
    ica imam inneboende instruktören kantorn karolinska kiropraktor kiropraktorn *kirurgen *klinik *kliniken
    kliniken *klubben kollega kollegan kollegor kompis kompisar kompisen korset kusin kusinen kusiner kusinerna
    *kyrkan kyrkan *kören lasarettet leverantören lions *läkare läkare *läkaren läkaren *läkarna lärare läraren
    maka makan make maken mamma massör massören matkassen mor morfar mormodern mormor moster mostern
    *mottagningen mottagningen naprapat naprapaten nattvandrarna närstående *ologen optiker optikern pappa
    pastorn polisen primärvården privat privata pro präst prästen *psykiater *psykiatern psykiatrin *psykolog
    regionen rut rödakorset sahlgrenska sambo sambon *sjukhus sjukhus *sjukhuset sjukhuset sjukresor
    sjuktransport *skolan släkten son *sonen sonen specialistvården specialpedagog spf stadsmissionen
    strålningen styvfar styvmor styvson svägerska svägerskan svärfadern svärfar svärmodern svärmor svärson
    svåger svågern syskon *syster syster *systern systern systerson särbo särbon söner tandhygienist
    tandhygienisten *taxi taxichauffören trädgårdsmästare träffpunkten tränaren vaktmästare vaktmästaren
    volontär volontären volontärer *vän vän *väninna väninna *väninnan väninnan *vännen vännen *vänner vänner
    *vännerna vännerna väntjänst väntjänsten väntjänstens vårdcentral vårdcentralen willys öppenvården
    överförmyndaren`,
  YRKE: `arbetsterapeuten arbetsterapeuter arbetsterapeuterna barnsköterskan dietist dietisten dietister
    fysioterapeuten fysioterapeuter fysioterapeuterna logoped logopeden logopeder rehabassistent
    rehabassistenten silviasyster silviasystern sjukgymnast sjukgymnasten sjukgymnaster sjuksköterskan
    sjuksköterskor sjuksköterskorna *sköterska specialistsjuksköterskan ssk *terapeut undersköterskan
    undersköterskor undersköterskorna usk vårdbiträde vårdbiträden vårdbiträdet`,
  HJELP: `assistans *assistansen assistanstimmar avlösartimmar *avlösning avlösning *avlösningen *besök besök *besöken
    besöken *besöket besöket bistånd dagverksamhet dagverksamheten dagvård delegerad digital dosett förflyttning
    förflyttningar *handledning hemservice hemsjukvård hemtjänst hemtjänsttimmar *hjälp hjälp *hjälpen hjälpen
    hjälps *insats insats *insatsen insatsen *insatser insatser insatserna kontakt korttidsboende korttidsplats
    korttidsvård ledsagartimmar *ledsagning ledsagning läkemedelsöverlämning matdistribution matleverans
    matleveranser matlåda matlådeleverans matlådor motivationssamtal omläggning omvårdnad omvårdnaden påminnelse
    påminnelsen påminnelser *rehabilitering rehabilitering *rådgivning service städ *städning städning *stöd
    stöd *stödet stödet stödsamtal sänggående telefonkontakt *tillsyn tillsyn *tillsynen tillsynen *tillsyner
    trygghetslarm trygghetslarmet trygghetsringning trygghetssamtal *uppföljning uppstigning *utdelning
    *vägledning växelvård vård`,
  GJOREMAAL: `apoteksärenden avklädning bakning bankärenden blodtryck *byte *byten bäddning dammning dammsugning disk
    dosett dosettdelning dosetten dukning *dusch dusch *duschning duschning fika fotvård frisering frukost
    fönsterputs fönsterputsning golvtorkning handling hudvård hygien hårvård *injektion *injektioner inköp
    insulin insulingivning insulinspruta intimhygien kammning kateter klädsel kompressionsstrumpor *kontroll
    *kontroller kvällsmat lunch läggning läkemedel läkemedelsgivning läkemedelsintag matlagning matning medicin
    mediciner medicinering mellanmål middag munvård *mätning *mätningar *måltid måltid *måltider måltider
    nagelvård nattmål *omläggning *omläggningar omvårdnad postgenomgång *promenad promenad *promenader
    promenader påklädning rakning räkningar salva *samtal *skötsel *smörjning sopor spruta sprutor stomipåse
    strykning *städ stödstrumpa stödstrumpor sårvård tabletter tandborstning toalettbesök *träning träning
    *tvätt tvätt *tömning underlivshygien uppvärmning utevistelse vikt vägning *vändning ärenden ögondroppar
    ögonsalva *övning *övningar`,
  FAA: `behov behovet behöva behöver bör erhålla erhåller få får fått ha krävs måste nödvändig nödvändigt rätt
    skäligt tillgodoses tillräckligt`,
  INNVILGE: `avser avsätts bedöms bedömts beräknas bevilja beviljad beviljade beviljar beviljas beviljats erbjuder
    erbjuds fastställs ge ger ges omfattar tilldelas`,
  UTFORE: `administreras avlastas badas bakas besökas besöks bytas bytes byts bäddas dammsugs delas diskas dispenseras
    dokumenteras droppas duschas fyllas fylls följs förflyttas genomförs ges görs handlas hanteras hjälps hämtas
    kammas kläs kollas kompletteras kontrolleras köps lagas ledsagas levereras lyfts läggas läggs lämnas läsas
    läses masseras matas mätas mäts observeras omlägges ordnas plåstras putsas påminns rakas rengörs ringas
    rings serveras sker sköljas sköljs skötas sköts smörjs spolas städas ställas ställs stöds stöttas sättas
    sätts tas tillagas tillses tittas torkas transporteras tränas tvättas tömmas töms utförs väckas väcks vägas
    vägs vändas vänds värmas värms övas övervakas`,
  FORTID: `arbetade arbetat avböjde avled avslutades avslutas behövde berättade beställde besökte betalade blev blivit
    blödde bodde brast brutit brutits bröt bytte började delade deltog drack dröjde fallit fanns fick fjol
    flyttade framkom fungerade följde föll förlorade förra försvann försökte gick gjorde glömde glömt gått hade
    haft halkade halkat hamnade handlade hittade hjälpt hjälpte hämtade hände hörde inlagd inlagda inträffade
    jobbade klagade klarade kom kommit kontaktade kände köpte körde lade lagade levde lyckades lyfte lämnade
    läste låg lånade låste minskade missade märkte mätte mådde nekade nådde opererad opererades ordnade orkade
    packade passade pensionerad pratade provade påbörjade ramlade ramlat reste ringde rökte sa sade saknade satt
    senast skadade skedde skickade skrev skrevs skrivits skötte slog slutade slutat snubblade snubblat sov
    spelade sprang sprungit stannade startade steg stod stoppade stukade städade svarade svimmade såg sålde
    tackade tackat tappade tidigare tillbringade tittade tog trillade trillat träffade tränade tvingades
    tvättade tyckte undvek uppgav upphör upphörde upplevde uteblev utsattes utskriven vaknade vaknat valde
    vandrade varit visade vistades väntade vårdades vårdats åkte åt återvände ökade ökat öppnade`,
  FORTSETT: `bibehålls fortsatt fortsätta fortsätter förlänga förlängs kvarstår minskas oförändrad oförändrade oförändrat
    trappas utöka utökas ändras ökas`,
  SOKT: `ansökan ansöker ansökt ansökte begäran begärde begärt ber bett sökt sökte yrkade önskade önskar önskat
    önskemål`,
  AVSLAG: `avslag avslagits avslogs avslår avslås nekas`,
  PROSESS: `beslutet besvärshänvisning frist giltigt gäller handläggning handläggningstiden omprövas omprövning
    startdatum tidsbegränsat tidsfrist uppföljning uppföljningen uppföljningsmöte utvärderar utvärderas
    utvärdering överklaga överklagan överklagas`,
  BETALING: `avgift avgiften avgifter betala betalar betalas faktura faktureras kostar kostnad kr kronor maxtaxa taxa
    taxan`,
  TELEFON: `bemannat besvaras larm larmet nå nås ring ringa svarar tel telefon telefonen telefonnummer telefontid växeln
    öppet öppettider`,
  IKKE: `aldrig ej inga ingen inte varken`,
  UTEN: `utan`,
  UNDER: `att eftersom hur ifall medan när som varför`,
  OG: `dock därför då eller för innan men och samt så`,
  VERB: `andas använder arbetar assisterar avlastar avslås badar bakar bedömer behöver berättar besöker beviljades
    beviljas bistår bjuder blev blir bor bygger byter bäddar bör börjar cyklar dammsuger dansar delar delger
    deltar diskar doserar dricker droppar dukar duschar fick fikar finns fiskar fixar flyttar fortsätter fyller
    får följer fönsterputsar förbereder ger gick gläder glömmer greppar gungar gäller går gör görs hade handlar
    har hinner hittar hjälper hoppas hämtar hör injicerar inleder jagar jobbar kammar kan kastar klarar klipper
    kliver klär knyter kokar kom kommer kontaktar kontrollerar kostar kramar kunde känner köper kör lagar
    ledsagar leker ler lever levererar ligger litar luktar lyfter lyssnar lägger lämnar lämnas lär läser lånar
    låser löser masserar matar menar minns minskar mäter målar mår måste möter noterar närmar observerar
    ordinerar ordnar orkar packar parkerar passar passerar plockar pratar promenerar provar påminner rakar
    rensar reser rider ringer ritar ror rullar räknar röker rör sa saknar samlar ser serverar simmar sitter
    sjukskriver sjunger ska skall sker skjutsar skriker skriver skulle sköljer sköter slutar smörjer snickrar
    sover spelar spolar springer sprutar stannar startar stickar stiger stoppar stryker städar stämmer står
    stödjer stöttar syr säger säljer sätter söker tackar tankar tar tejpar tillagar tittar tjänar tolkar torkar
    transporterar trivs tror trycker träffar tränar tvingas tvättar tål tömmer underlättar undervisar undviker
    uppger uppskattar utför utförs vaknar vandrar var vattnar vill ville virkar visar väcker väger vänder väntar
    värmer växlar äger är äter åker ökas önskar öppnar övar`,
  PREP: `av efter från för före genom hos i med mellan mot om på till tillsammans under utan via vid åt över`,
  VURDERER: `anser bedömde bedömer bedömning bedömningen bedömt bekräftar deltagit deltar deltog enligt föreslagit
    föreslår intyg intygar kartlagt medverkade ordinerar ordinerat provat rekommenderade rekommenderar
    rekommenderat rått samråd samtal sett skrev skriver testat undersökt uppger uppgett utlåtande utredning
    utredningen utrett`,
  DET: `ansökan avgiften beslutet besöken de den dessa det detta hjälpen insatsen insatserna stödet tillsynen övrig
    övriga`,
  NAA: `befintlig befintliga fortfarande idag nu nuvarande redan`,
  AVTALE: `anpassas avtalas bestämmer bestäms genomförandeplan genomförandeplanen planen planerar planeras varierar
    överens överenskommer`,
  SPOR: `hur huruvida när om vad vem vilka vilken vilket`,
  INGEN: `andas anses armstöd behövas bostadsbidrag egenkontroll familjebesök finnas fjärrkontroll fotstöd
    försörjningsstöd hoppas kafébesök kännas lyckas läkarbesök minnas ryggstöd sjukhusbesök självhjälp
    tandläkarbesök toalettbesök trivas`,
};
