import type { Maalform } from '../../ordbok/rules';
import { hele, uttrykk } from '../../treff/rules';

const lag = (kilder: Record<Maalform, string>): Record<Maalform, RegExp> => ({
  no: new RegExp(kilder.no, 'u'),
  sv: new RegExp(kilder.sv, 'u'),
  en: new RegExp(kilder.en, 'u'),
});

/** Hjelpen slik den er, blir hjelpen framover: da er den innholdet i det nye vedtaket. */
export const FORTSETTER = lag({
  no: hele(
    `videreføres|videreført|vidareførast|vidareført|viderefører|vidarefører|fortsetter|fortsette|fortset|held fram|heldt fram|opprettholdes|haldast ved lag|forlenges|forlengast|består|uendret|uendra|uforandret|blir stående|blir ståande|står ved lag|samme omfang|same omfang|som før|som no|som nå|som i dag|beholder|beheld|endres (?:nå )?(?:fra|til)|endrast (?:frå|til)|økes|aukast|økt til|utvides|reduseres (?:fra|til|nå)|reduserast|trappes|trappast|justeres|justerast|beholdes|behaldast|gjelder fortsatt|gjeld framleis|står fast|forblir|holdes uendret`,
  ),
  sv: hele(
    `fortsätter|fortsätta|kvarstår|oförändrat|oförändrad|oförändrade|som tidigare|som förut|förlängs|utökas|ökas|minskas (?:från|till)|ändras (?:från|till)|trappas|bibehålls|behåller|behålls|ligger kvar|gäller fortsatt`,
  ),
  en: hele(
    `continue|continues|continued|continuing|will remain|remains?|unchanged|as before|is extended|(?:is|are) (?:increased|reduced|changed)|(?:increased|reduced|changed|goes up|goes down) (?:from|to)|maintained|will stay|stays|is kept|are kept|carries on|carry on`,
  ),
});
/** «Videreføres ikke», «kan ikke fortsette». */
export const FORTSETTER_IKKE = lag({
  no: `(?:ikke|ikkje)\\s+(?:lenger\\s+)?(?:videre|vidare|fortset|opprett)|(?:videreføres|vidareførast|fortsetter|forlenges|opprettholdes)\\s+(?:derfor\\s+|difor\\s+)?(?:ikke|ikkje)`,
  sv: `inte\\s+(?:förläng|fortsätt)|(?:fortsätter|förlängs)\\s+inte`,
  en: `not\\s+(?:be\\s+)?(?:continue|extended)|no longer`,
});
/** Neste setning gjelder den forrige: «Dette videreføres.» */
export const VISER_TILBAKE = lag({
  no: `^\\s*(?:dette|det|denne|disse|desse|hjelpen|hjelpa|tjenesten|tjenestene|tenesta|ordningen|ordninga|besøkene|besøka|tilsynet|tilbudet|vi|alt|stønaden|bistanden|omfanget|hyppigheten|timetallet|timetalet|antallet|støttekontakten|avlastningen)${'(?![\\p{L}])'}`,
  sv: `^\\s*(?:detta|det|den|denna|dessa|hjälpen|insatsen|insatserna|stödet|vi|tillsynen|besöken)(?![\\p{L}])`,
  en: `^\\s*(?:this|that|it|these|the help|the visits|the service|we|those)(?![\\p{L}])`,
});

export const AVSLAATT = lag({
  no: `(?:trenger|treng|behøver|innvilge[srt]?|innvilga(?:st)?|gis|gir|gjev|gjevast|tilby[sr]|ytes|ytast|dekkes|dekke|tilrår|imøtekomme[st]*|tildeles|få[r]?|fått|etterkomme[st]*|oppfylle[st]*)\\s+(?:vi |du |deg |eg |kommunen |derfor |difor |dermed )?(?:ikke|ikkje)(?![\\p{L}])|(?:ikke|ikkje)\\s+(?:lenger |lengre |er |blitt |ble |vere |kunne |mulig å |mogleg å |kunnet |funnet |funne |sett |godtgjort )*(?:innvilg|få |gitt|gi |grunnlag|rett |rett til|behov for|tilby|tilbudt|aktuelt|nødvendig|naudsynt|mulig|mogleg|tildelt|imøtekom|imøtekomm|etterkom|lovet|lova|bestemt|fastsatt|fastsett|satt)|kan (?:vi |kommunen )?(?:ikke|ikkje)(?![\\p{L}])|(?:uten|utan) behov for|ingen (?:rett|grunn|behov)|avslå[srt]?|avslått|avslag|avslåast`,
  sv: `(?:behöver|beviljas|ges|får|erbjuds)\\s+(?:du |vi )?(?:inte|ej)|(?:inte|ej)\\s+(?:beviljas|bevilja|behov|rätt|nödvändig|längre|möjlig|bestäm|fastställ)|kan (?:vi )?inte|utan behov|avslås|avslag|nekas`,
  en: `not\\s+(?:be\\s+|been\\s+)?(?:granted|given|offered|possible|necessary|fixed|set|entitled|need)|cannot|no need|is refused|are refused|refus|rejected|turned down|denied`,
});
export const INNVILGET = lag({
  no: hele(
    `innvilges|innvilget|innvilga|innvilgast|imøtekommes|innvilger|innvilgar|etterkommes|tas til følge`,
  ),
  sv: hele(`beviljas|beviljats|bifalls|beviljar`),
  en: hele(`granted|approved|accepted|grant`),
});
export const DELVIS = lag({
  no: hele(`delvis|i stedet|i staden|istedenfor|isteden|mindre enn`),
  sv: hele(`delvis|i stället|istället`),
  en: hele(`partly|partially|instead|in part`),
});

/** Sagt som noe som ikke er bestemt: «om det blir to eller tre ganger, avtales». */
export const IKKE_FASTSATT = lag({
  no: `(?:(?<![\\p{L}])(?:hvor ofte|kor ofte|hvor mange|kor mange|hvilke dager|hvilken dag|kva dagar|kva dag|om det (?:blir|er|skal)|om vi kommer|om hjelpen|om besøk\\p{L}*|hvorvidt|enten det|når på (?:dagen|døgnet)).*(?:avtal|tiltaksplan|avgj|bestem|enig|samd|finne|planlegg|variere|vurder|justere|drøft))|(?:ikke|ikkje)\\s+(?:knytt|knyttet|bundet|bunden|låst|satt|lagt|avhengig av)|uavhengig av|variere[r]?|for eksempel|f\\.eks|t\\.d\\.`,
  sv: `(?:(?<![\\p{L}])(?:hur ofta|vilka dagar|vilken dag|om det blir|huruvida|hur många|när på dygnet).*(?:överens|genomförandeplan|avgör|bestäm|planer|varier))|inte\\s+(?:bundet|knut|låst)|oberoende av|varierar|till exempel|t\\.ex`,
  en: `(?:(?<![\\p{L}])(?:how often|which days?|whether|how many|what time|when we).*(?:agree|plan|decid|var))|not\\s+(?:tied|fixed|bound|locked)|independent of|regardless of|varies|vary|for example|e\\.g\\.`,
});

/** Det er personen selv det tar tid for: «det tar deg 40 min å kle på deg». */
export const TAR_PERSONEN_TID = lag({
  no: `(?:tar|tok|tek|bruker|brukar|brukte|trenger|treng|varer|varte|i løpet av|på under|under|etter|innen|innan|hvile[r]? i|kvile[r]? i|pause|stå(?:r)? (?:oppreist )?i|sitte[r]? (?:oppe )?i|gå(?:r)? (?:\\p{L}+ )?i|ventetid|ventet|reisetid|kjøretid|\\p{L}*test(?:en)? (?:på|i|over))\\s*(?:deg |meg |henne |ham |han |hun |ho |i dag |nå |no |minst |ca\\.? |om lag |opptil |inntil |over |rundt |nå |no |opp mot |nesten |mellom )*$`,
  sv: `(?:tar|tog|använder|behöver|varar|inom|på under|under|efter|vila i|stå i|sitta i|gå i|inom)\\s*(?:dig |mig |minst |ca |cirka |upp till |högst |över |runt )*$`,
  en: `(?:takes?|took|using|lasts?|lasted|within|in under|under|after|rest for|stand for|sit for|walk for|stood for|sat for)\\s*(?:you |me |her |him |at least |about |up to |over |around |nearly )*$`,
});

/** Brevet om seg selv: kontakt og klage har sine egne tider. */
export const TELEFONTID = lag({
  no: `(?<![\\p{L}])(?:ring(?!er (?:deg|henne|ham|bruker|til deg))|ringe(?! deg| henne| ham| til deg| bruker)|(?<!(?:per|pr) )telefon|telefonen|tlf|vakttelefon\\p{L}*|telefontid|treffe(?:s|r du|r teamet)|treffast|nås|nå oss|når oss|åpen|åpent|ope|åpningstid\\p{L}*|kontortid\\p{L}*|betjent|besvares|bemannet (?:døgn|hele|hver)|telefonnummer\\p{L}*|kontaktes|ta kontakt|tar kontakt|gi beskjed|gje beskjed|gi oss beskjed|si fra til|spørsmål|spørsmåla|lurer du|henvende deg|kontakte oss|kontaktar|sentralbord\\p{L}*|e-post|servicekontor\\p{L}*|servicetorg\\p{L}*|tilgjengelig|tilgjengeleg|alarmen|trygghetsalarmen|alarm(?:sentralen)?|responssenter\\p{L}*)(?![\\p{L}])`,
  sv: `(?<![\\p{L}])(?:ring(?!er (?:dig|henne))|ringa(?! dig)|telefon\\p{L}*|tel|nås|når oss|öppet|öppen|öppettid\\p{L}*|larmet|besvaras|bemannat|kontakta|frågor|hör av dig|meddela|kontaktar|tillgänglig\\p{L}*|växel\\p{L}*|e-post)(?![\\p{L}])`,
  en: `(?<![\\p{L}])(?:(?<!by )phone(?! you)|(?<!by )telephone|call(?! on| you| in)|tel|open|opening|office hours|answered|reach us|questions|get in touch|let us know|contact us|contact the|available|switchboard|email|the alarm)(?![\\p{L}])`,
});

/** Målet eller vedtaket ses på igjen. */
export const NY_VURDERING = lag({
  no: `(?:vurdere[srt]?|vurderast|vurdert|ses|sees|ser|gå(?:r)? gjennom|snakke[rs]?|snakkar|spør|møtes|møtast|måle[rs]?|målast|teste[rs]?|testast|kartlegge[rs]?|gjenta(?:s|r|kast)?|gjentek)\\s+(?:vi |teamet |målet |deg |dette |hjelpen |hjelpa |saken |planen |behovet |du |tjenesten |tjenestene |tenesta |saman |sammen |med )*(?:på nytt|igjen|på målet|på vedtaket|om målet|om hvordan|om korleis|målet|måla|målene|planen|vedtaket|behovet|på planen|nærmere på|deg (?:igjen )?(?:om|hvor|hvordan|kor)|hvor|hvordan)|ny (?:vurdering|måling|kartlegging|test|samtale)|neste (?:måling|vurdering|test)|målene? (?:gjennomgås|drøftes)|tiltaksplanen (?:gjennomgås|oppdateres|justeres|evalueres)|planen (?:gjennomgås|oppdateres|justeres)|måloppnåelse|måloppnåing|samtale om måle|skala|spørreskjema|egenvurdering`,
  sv: `(?:bedöms|följs upp|följer upp|följa upp|ser över|tittar|pratar|talar|frågar|mäter|mäts|testar|testas|upprepas)\\s*(?:vi |teamet |målet |dig |detta |insatsen |insatserna |planen |tillsammans |med )*(?:på nytt|igen|på målet|om målet|målet|upp|planen|beslutet|dig|hur)|ny (?:bedömning|mätning)|följs upp|uppföljning|måluppfyllelse`,
  en: `(?:look|looks|talk|talks|go|goes|ask|asks|meet|meets|test|tests|discuss|discusses)\\s*(?:we |the team |you |together |with you |at |about |through |over |again )*(?:at the goal|the goal|the plan|again|how|your goal|goals|how safe|to review)|re-?(?:view|assess|evaluat|test)|repeated`,
});
/** Vedtaket og brevet: frister, varighet, start. */
export const BREVETS_TID = lag({
  no: `(?<![\\p{L}])(?:klag\\p{L}*|påklag\\p{L}*|frist\\p{L}*|revurder\\p{L}*|evaluer\\p{L}*|saksbehandlingstid\\p{L}*|svartid\\p{L}*|vedtaket (?:gjelder|gjeld|varer|er gyldig|løper|trer|har|vurderes)|vedtaksperiode\\p{L}*|gyldig\\p{L}*|(?<!i )oppstart\\p{L}*|startdato|tjenesten (?:gjelder|starter|varer)|tenesta (?:gjeld|startar)|brukervalg|by(?:tte|tter|ttet)? (?:av )?leverandør|leverandørbytte|ansvarsgruppe\\p{L}*|samarbeidsmøte\\p{L}*|statusmøte\\p{L}*|evalueringsmøte\\p{L}*|oppfølgingsmøte\\p{L}*|målsamtale\\p{L}*|målmøte\\p{L}*|tar kontakt med deg|tek kontakt med deg|hjemmebesøk\\p{L}* (?:ble|var|er gjort|med))(?![\\p{L}])`,
  sv: `(?<![\\p{L}])(?:överklag\\p{L}*|tidsfrist|omprövas|omprövning\\p{L}*|utvärder\\p{L}*|uppföljning\\p{L}*|följs upp|beslutet (?:gäller|omprövas|är)|giltig\\p{L}*|startdatum|byta utförare|handläggningstid\\p{L}*|insatsen (?:gäller|startar|påbörjas))(?![\\p{L}])`,
  en: `(?<![\\p{L}])(?:appeal\\p{L}*|deadline\\p{L}*|review\\p{L}*|evaluat\\p{L}*|reassess\\p{L}*|decision (?:is|lasts|applies|will)|valid|expires?|complain\\p{L}*|change provider|processing time|starts? on|service starts|begins? on)(?![\\p{L}])`,
});

/** Noe som har vært. Verbene ligger i ordboka; dette er uttrykkene. */
export const FORTID = lag({
  no: `(?<![\\p{L}])(?:så (?:til|innom|etter) (?:deg|henne|ham|bruker)|i fjor|i \\d{4}|siden (?:\\d{4}|i |januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|sommer\\p{L}*|jul|påske|høst\\p{L}*|vår\\p{L}*|vinter\\p{L}*|bruddet|fallet|slaget)|sidan (?:\\d{4}|i |sommar\\p{L}*|jul|påske|haust\\p{L}*|vår\\p{L}*)|for .{1,20} s(?:iden|idan)|(?:de|dei) siste (?:\\p{L}+ |\\d+ )?(?:dag|uke|veke|måned|månad|mnd|år|natt|nett)\\p{L}*|siste (?:måned|månad|mnd|år|uke|tid|veke|halvår|døgn|ti)\\p{L}*|det siste(?=[.,;]|$)|sist (?:uke|måned|vinter|høst|natt|gang)|forrige|førre|tidligere|tidlegare|under oppholdet|ved innleggelsen|på det meste|i perioden|har (?:\\p{L}+ ){0,3}(?:vært|hatt|fått|falt|gått|hjulpet|hjelpt|trent|brukt|vore|falle|bodd|budd|arbeidet|jobbet|arbeidd|jobba|gjort|tatt|teke|kommet|komme|stått|sovet|sove|vært innlagt|gitt|klart|ligget|deltatt|takket|takka|spist|ete|mistet|glemt|gløymt|ringt|ringd|tilbrakt|passet|ordnet|kjørt|køyrt|levert))(?![\\p{L}])`,
  sv: `(?<![\\p{L}])(?:var(?! (?:\\d|andra|tredje|fjärde|femte|sjätte|åttonde|tionde|fjortonde))|i fjol|i \\d{4}|sedan (?:\\d{4}|i |januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommar\\p{L}*|jul|påsk|höst\\p{L}*|vår\\p{L}*)|för .{1,20} sedan|de senaste|det senaste|den senaste|senaste (?:månad|år|veck|tid)\\p{L}*|förra|tidigare|har (?:\\p{L}+ ){0,3}(?:varit|haft|fått|ramlat|fallit|gått|hjälpt|tränat|bott|arbetat|jobbat|gjort|tagit|kommit|sovit|gett|klarat|ätit))(?![\\p{L}])`,
  en: `(?<![\\p{L}])(?:last (?:year|month|winter|summer|spring|autumn|week|night)|in \\d{4}|since(?! (?:you|he|she|it|they|we|there|this|the|your))|ago|previously|previous|earlier|used to|until (?:now|recently)|in the past|over the last|(?:has|have|had) (?:\\p{L}+ ){0,2}(?:been|had|fallen|gone|received|helped|trained|lived|worked|taken|done|slept|stayed|visited|walked|eaten|managed))(?![\\p{L}])`,
});
/** «Har fått innvilget», «er beregnet til»: formen er gammel, virkningen er ny. */
export const VIRKER_NAA = lag({
  no: hele(
    `(?:har|er) (?:vi |kommunen )?(?:kommet|komme) (?:fram |frem )?til|har (?:vi |kommunen )?(?:satt av|sett av|lagt opp til|regnet ut|rekna ut|beregnet|utmålt|fastsatt|fastsett)|har fått innvilget|har fått innvilga|er (?:du )?(?:nå |no )?(?:innvilget|innvilga|beregnet|satt|fastsatt|tildelt|vurdert|rekna|sett|utmålt|lagt)`,
  ),
  sv: hele(
    `(?:har|är) (?:vi )?kommit fram till|har (?:vi )?(?:räknat|beräknat|avsatt|bestämt)|har beviljats|är (?:nu )?(?:beviljad|beräknat|bedömt|satt)|har bedömts`,
  ),
  en: hele(
    `have (?:decided on|calculated|arrived at|set aside|allowed)|(?:has|have) been (?:granted|assessed|set|calculated)|(?:is|are) (?:now )?(?:granted|assessed|set|calculated)`,
  ),
});

/** Noen andre er den som gjør det: «av datteren», «hos fysioterapeut på sykehuset». */
export const UTEN_HJELP = lag({
  no: `(?<![\\p{L}])(?:uten|utan|klarer deg uten)\\s+(?:\\p{L}+\\s+){0,2}(?:hjelp\\p{L}*|bistand|tilsyn|støtte|besøk|stell|oppfølging|hjemme\\p{L}*|heime\\p{L}*|personale\\p{L}*|følge)`,
  sv: `(?<![\\p{L}])utan\\s+(?:\\p{L}+\\s+){0,2}(?:hjälp\\p{L}*|stöd|tillsyn|besök|personal\\p{L}*|hemtjänst\\p{L}*)`,
  en: `(?<![\\p{L}])without\\s+(?:\\p{L}+\\s+){0,2}(?:help|support|assistance|care|visits?|supervision|staff)`,
});

export const alleForekomster = (regel: RegExp): RegExp => uttrykk(regel.source);
