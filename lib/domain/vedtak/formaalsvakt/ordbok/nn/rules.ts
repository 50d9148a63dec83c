import type { Ordliste } from '../types';

/** Det som er annerledes enn i bokmål. De to listene leses sammen. */
export const nn: Ordliste = {
  PERSON: `bebuar brukar brukaren dykk eg ho søkjar søkjaren`,
  TJENESTE: `*assistentane avlastar *avlastarane *avlastaren avlastaren bustadpersonalet h.tj heimehjelpa heimehjelpar
    heimesjukepleia heimesjukepleiar heimesjukepleien heimetenesta heimeteneste hjelpar *hjelparane hjelparar
    *hjelparen hjelparen kommuna ledsagaren me medarbeidar medarbeidarar nattevakta nattpatrulja
    omsorgsmedarbeidaren omsorgstenesta pleiar *pleiarane pleiarane pleiarar *pleiaren pleiaren reinhaldar
    reinhaldaren støttekontaktane tenesta tenestene tenesteytar tenesteytaren tilsett tilsette`,
  ANDRE: `arbeidsgivaren arbeidsgjevar arbeidsgjevaren barneborn barneborna barnevernstenesta bestemora besøkstenesta
    besøksteneste besøksven besøksvenen borga borna bror-son bygdekvinnelaget dagleglevare diakonissa *dotra
    dotra *dotter dotter *dottera dottera drosja drosjesjåføren ektemaken fettaren *foreininga *foreldra
    foreldra frivilleg *grannane grannane granne *grannen grannen husverten kameratar kjæraste kjærasten krossen
    kusina *kyrkja kyrkja kyrkjelyden leigebuaren *lækjar *lækjaren læraren *menigheita nabodama niesa pårørande
    raudekrossen sambuar sambuaren *sjukehus sjukehus *sjukehuset sjukehuset skulen son sonekona sonekone sonen
    statsforvaltaren stemora svigerinna svigermora syskenbarn syskenbarnet syskenborn *syster syster systera
    systerson *systra systra sønene søskenbarnet søstera tanta trenaren turven turvenen ungdomsskulen ven venen
    *venene venene vener veninna veninne veninner verja`,
  YRKE: `ergoterapeutane fagarbeidar fagarbeidaren fagpersonar fysioterapeutane helsefagarbeidar helsefagarbeidarane
    helsefagarbeidarar helsefagarbeidaren hjelpepleiar hjelpepleiarar hjelpepleiaren lærlingar miljøarbeidar
    miljøarbeidarar miljøarbeidaren omsorgsarbeidar omsorgsarbeidaren *sjukepleiar sjukepleiar sjukepleiarane
    sjukepleiarar sjukepleiaren vernepleiar vernepleiarane vernepleiaren`,
  HJELP: `*avlasting avlasting *avlastinga avlastinga *følgja heimehjelpstenester heimerehabilitering heimesjukepleie
    heimetenester husvask kvardagsrehabilitering medisinhandtering medisinlevering oppfølginga påminningar
    reinhald reinhaldet *rettleiing rettleiing *støtta støttesamtalar *tenesta *teneste teneste tenester
    *tilsyna timetal timetalet trygdesamtale tryggleiksalarm tryggleiksringing *utlevering *vitjing vitjing
    *vitjinga *vitjingar vitjingar`,
  GJOREMAAL: `augedråpar augesalve *forflytting frukost frukostlaging innsprøyting medisinar middagslaging *målingar
    måltida posebyte påkleding *pårkleding *reingjering reingjering *reinhald reinse reinske *samtalar *skifte
    snømoking *treninga *turar turar *tøming *øvingar`,
  FAA: `dekkjast dekkjer forsvarleg mottek naudsynt naudsynte tilstrekkeleg treng trengje trengjer`,
  INNVILGE: `fastsett gjev gjeven innvilgar innvilgast rekna sett tilbod tildelast ytast`,
  UTFORE: `avlastast badast bestillast bringast bytast byttast delast dryppast dusjast *erast fylgjast fyllast fylt
    følgast følgjast givast gjennomførast gjevast handlast hentast hjelpast klippast køyrast lagast lagt
    leggjast massert matast målast ordnast rettleiast ringast ryddast setjast sjekkast skifta skiftast skyljast
    smørjast snuast stellast støttast takast tilbydast trenast tømast utførast utført varmast vaskast vegast
    veiast vekkast vendast vitjast øvast`,
  FORTID: `avslutta avsluttast badde blei brote budde drog enda fall falle fann fekk følgde førre gjekk gløymde gløymt
    gløymte gret heldt hende hjelpte hogg innlagd jobba klara las leigde lova låg låste løyste mista nekta
    oppdaga opphøyrer overnatta passa prata ramla rauk ringde sat sende skar skreiv sleit slutta smurde snakka
    spurde spurte starta steig stoppa strauk strikka svikta svima såg takka trena tykte tømde utvikla vaks valde
    vart venta vitja vitna vog vore ønskte`,
  FORTSETT: `aukar aukast endrast forlengast fortset framheld haldast held justerast reduserast trappast uendra utvidast
    vidareførast vidarefører vidareført`,
  SOKT: `bede ønskja ønskjer ønskt ønskte`,
  AVSLAG: `avslåast`,
  PROSESS: `evaluerast gjeld iverksetjast revurderast saksbehandlingstida`,
  BETALING: `betalar betalast eigenbetaling eigendel eigendelen kostar`,
  TELEFON: `ope open svara treffast`,
  IKKE: `ikkje korkje`,
  UTEN: `utan`,
  UNDER: `kor korleis kvifor medan viss`,
  OG: `difor då sidan`,
  VERB: `aukast avlastar avtalar badar bakar besøkjer betalar blei brukar bur bygg byter dansar delar deltek diskar
    drikk dusjar duskar dyrkar et fekk fiskar flyttar fortel følgjer gjekk gjeld gjer gjev handlar heklar held
    hentar høyrer jobbar kastar kjem klarar kokar kostar køyrer lagar legg les ligg luftar lyfter lyt løyser
    matar meiner mottek målar ordnar overnattar pakkar passar pratar reinsar ringjer ryddar seier set sit
    sjekkar skiftar skriv skyl sluttar smør snakkar spelar startar strikkar støttar støvsug svarar syklar sym
    syng søkjer søv tappar teiknar tek tel tilbyr trenar treng vaknar varmar vart vaskar vatnar veg vegar
    vekkjer ventar vitjar ønskjer`,
  PREP: `frå saman utan`,
  VURDERER: `delteke føreslår føreslått ifølgje kartlegginga meiner meinte rådde skreiv skriv stadfestar støttar testa
    tilrådde tilråding vurderinga`,
  DET: `dei desse hjelpa tenesta`,
  NAA: `allereie alt framleis gjeldande no`,
  AVTALE: `avgjer avtalast einige samde tilpassar tilpassast`,
  SPOR: `anten kor korleis kva kven`,
  INGEN: `fast helst kast kontrast legebesøk oftast plast sjølvhjelp sosialhjelp toalettbesøk`,
};
