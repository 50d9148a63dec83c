import type { Ordliste } from '../types';

/** Det som er annerledes enn i bokmål. De to listene leses sammen. */
export const nn: Ordliste = {
  PERSON: `bebuar brukar brukaren eg ho søkjar søkjaren`,
  TJENESTE: `*assistentane *assistenten avlastar *avlastarane *avlastaren avlastaren bustadpersonalet dagvakta
    fritidskontakten h.tj heimehjelpa heimehjelpar heimehjelparen heimesjukepleia heimesjukepleiar
    heimesjukepleiaren heimesjukepleien heimetenesta heimeteneste hjelpar *hjelparane hjelparar *hjelparen
    hjelparen kommuna kveldsvakta ledsagaren me medarbeidar medarbeidarar nattevakta nattevaktene
    nattpatrulja omsorgsmedarbeidaren omsorgstenesta pleiar *pleiarane pleiarane pleiarar *pleiaren pleiaren
    rehabteamet reinhaldar reinhaldaren støttekontaktane støttekontakten tenesta tenestene tenesteytar
    tenesteytaren tilsett tilsette`,
  ANDRE: `arbeidsgivaren arbeidsgjevar arbeidsgjevaren barneborn barneborna barnevernet barnevernstenesta bestefaren
    besteforeldra bestemora besøkstenesta besøksteneste besøksven besøksvenen borga borna *bror bror-son
    brordotter *broren butikken bygdekvinnelaget dagleglevare diakonissa *dotra dotra *dotter dotter
    *dottera dottera drosja drosjesjåføren ektefelle ektefellen ektemaken ektemannen *familien fastlækjaren
    fettaren *foreininga *foreldra foreldra frivilleg frivillege frivilligsentralen *grannane grannane
    granne *grannen grannen helselaget helsestasjonen husverten idrettslaget kameratar kameraten kjæraste
    kjærasten kjøpmannen kona krossen kusina *kyrkja kyrkja kyrkjelyden legevakta leigebuaren *lækjar
    *lækjaren læraren mannen *menigheita nabodama *naboen nabokona niesa onkelen pensjonistlaget
    prestekontoret pårørande raudekrossen sambuar sambuaren sanitetslaget *sjukehus sjukehus *sjukehuset
    sjukehuset skulen skyssen son sonekona sonekone sonen songkoret statsforvaltaren stemora svigerdotter
    svigerdottera svigerforeldra svigerinna svigermora svoger syskenbarn syskenbarnet syskenborn *syster
    syster systera systerdottera systerson *systra systra sønene søskenbarnet søstera tannlækjaren tanta
    tante trenaren turven turvenen ungdomsskulen ven venen *venene venene vener veninna veninne veninner
    verja`,
  YRKE: `ergoterapeutane fagarbeidar fagarbeidaren fagpersonar fysioterapeutane helsefagarbeidar helsefagarbeidarane
    helsefagarbeidarar helsefagarbeidaren hjelpepleiar hjelpepleiarar hjelpepleiaren kreftsjukepleiar
    lærlingar miljøarbeidar miljøarbeidarar miljøarbeidaren omsorgsarbeidar omsorgsarbeidaren
    psykiatrisjukepleiar *sjukepleiar sjukepleiar sjukepleiarane sjukepleiarar sjukepleiaren sårsjukepleiar
    vernepleiar vernepleiarane vernepleiaren`,
  HJELP: `*avlasting avlasting *avlastinga avlastinga *følgja heimebesøk heimehjelp heimehjelpstenester
    heimerehabilitering heimesjukepleie heimetenester hjelpa husvask kvardagsrehabilitering kveldsvitjing
    matlevering medisinhandtering medisinlevering medisinutdeling morgonbesøk morgonvitjing nattvitjing
    oppfølginga påminning påminningar reinhald reinhaldet *rettleiing rettleiing stellehjelp *støtta
    støttesamtalar *tenesta *teneste teneste tenester *tilsyna timetal timetalet trygdesamtale
    tryggleiksalarm tryggleiksbesøk tryggleiksringing *utdeling *utlevering *vitjing vitjing *vitjinga
    *vitjingar vitjingar`,
  GJOREMAAL: `augedrypping augedråpar augesalve bandasjeskifte bleieskift dosetten dusjing *forflytting fotstell frukost
    frukostlaging golvvask hårvask innhandling innsprøyting kateterskifte klesvask kompresjonsstrømper
    matlaging medisinar middagslaging munnstell *målingar måltid måltida posebyte påkleding *pårkleding
    *reingjering reingjering *reinhald reinse reinske *samtalar *skifte snømoking sprøyte sprøyter
    støttestrømper sårskifte *treninga tryggleik *turar turar *tøming *økter *øvingar`,
  FAA: `dekkjast dekkjer forsvarleg mottek naudsynt naudsynte tilstrekkeleg treng trengje trengjer`,
  INNVILGE: `fastsett gjev gjeven innvilgar innvilgast rekna sett tilbod tildelast ytast`,
  UTFORE: `avlastast badast barberast bestillast bringast bytast byttast delast dryppast dusjast *erast fylgjast
    fyllast fylt følgast følgjast givast gjennomførast gjerast gjevast handlast hentast hjelpast klippast
    kontrollerast køyrast lagast lagt leggjast leverast massert matast målast ordnast reingjerast rettleiast
    ringast ryddast serverast setjast sjekkast skifta skiftast skyljast smørjast snuast stellast støttast
    takast tilbydast trenast tømast utførast utført varmast vaskast vegast veiast vekkast vendast vitjast
    øvast`,
  FORTID: `avslutta avsluttast badde bar betalte blei brote budde delte drakk drog enda fall falle fann fekk følgde
    førre gjekk gløymde gløymt gløymte gret heldt hende hjelpte hogg innlagd jobba klara las leigde leverte
    lova låg låste løyste mista måtte møtte nekta oppdaga oppgav opphøyrer overnatta passa pleide prata
    prøvde ramla rauk reiste ringde sa sat sende skar skreiv sleit slutta smurde snakka sprang spurde spurte
    starta steig stoppa strauk strikka svikta svima såg takka tapte tok trena tykte tømde utvikla vaks valde
    vart venta vitja vitna vog vore ønskte`,
  FORTSETT: `aukar aukast endrast forlengast fortset framheld haldast held justerast reduserast trappast uendra
    utvidast vidareførast vidarefører vidareført`,
  SOKT: `bede ønskja ønskjer ønskt ønskte`,
  AVSLAG: `avslåast`,
  PROSESS: `evaluerast gjeld iverksetjast revurderast saksbehandlingstida`,
  BETALING: `betalar betalast eigenbetaling eigendel eigendelen kostar`,
  TELEFON: `ope open svara treffast`,
  IKKE: `ikkje korkje`,
  UTEN: `utan`,
  UNDER: `kor korleis medan viss`,
  OG: `difor då sidan`,
  VERB: `aukast avlastar avtalar badar bakar barberer besøkjer betalar blei brukar bur bygg byter bytter dansar delar
    deltek diskar drikk drypper dusjar duskar dyrkar et fekk fester fiskar flyttar fortel fyller følgjer
    gjekk gjeld gjer gjev greier handlar heklar held hentar hjelper høyrer jobbar kastar kjem kjøper klarar
    kler klipper kokar kontrollerer kostar køyrer lagar legg les leverer ligg luftar lyfter lyt løfter
    løyser masserer matar meiner mottek målar måler møter ordnar overnattar pakkar passar pratar reinsar
    reiser ringer ringjer rusler ryddar seier sender ser serverer set sit sjekkar skiftar skifter skriv skyl
    skyller sluttar smør snakkar snur spaserer spelar startar steller stiller strikkar støttar støvsug
    svarar syklar sym syng syr søkjer søv tappar teiknar tek tel tilbyr trenar treng tømmer underviser
    utfører vaknar varmar vart vaskar vatnar veg vegar vekker vekkjer ventar viser vitjar ønskjer øver`,
  PREP: `frå saman utan`,
  VURDERER: `delteke føreslår føreslått ifølgje kartlegginga meiner meinte rådde skreiv skriv stadfestar støttar testa
    tilrådde tilråding vurderinga`,
  DET: `dei desse hjelpa tenesta`,
  NAA: `allereie alt framleis gjeldande no`,
  AVTALE: `avgjer avtalast einige samde tilpassar tilpassast`,
  SPOR: `anten kor korleis kva kven`,
  INGEN: `fast helst kast kontrast legebesøk oftast plast sjølvhjelp sosialhjelp toalettbesøk`,
};
