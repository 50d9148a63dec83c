import type { Ordliste } from '../types';

export const en: Ordliste = {
  PERSON: `applicant client he i mr mrs ms patient resident she you`,
  TJENESTE: `aide aides assistant assistants attendant attendants care-assistant care-assistants care-staff caregiver
    caregivers carer carers cleaner cleaners coordinator council day-shift employee employees evening-team
    helper helpers home-care-team home-carer home-carers homecare-team homecarer homecarers key-worker
    morning-team municipality night-shift night-staff night-team nursing-staff our pa pas patrol
    personal-assistant personal-assistants personnel rehab-team respite-worker service shift sitter staff
    support-worker support-workers team us we worker workers`,
  ANDRE: `a&e accountant acupuncturist ambulance audiologist aunt aunts baker barber beautician befriender befrienders
    boss boyfriend brother brother's brother-in-law brothers buddy builder bup bus butcher cardiologist
    caretaker chaplain charities charity chemist chemotherapy child children chiropodist chiropractor choir
    church church-group classmate cleaner's clinic clinic's club coach colleague colleagues college congregation
    consultant courier cousin cousins cross dad dad's daughter daughter's daughter-in-law daughters deacon
    dentist dentist's dermatologist dial-a-ride dialysis district doctor dps driver drivers electrician employer
    ex-husband ex-wife family family's father father-in-law fiance fiancé fiancée firm flatmate friend friend's
    friends gardener girlfriend godchild goddaughter godson gp grandchild grandchild's grandchildren
    granddaughter grandfather grandma grandmother grandpa grandparent grandparents grandson grandsons granny
    grocer guardian hairdresser hairdresser's half-brother half-sister handyman health-visitor hospital
    hospital's household housemate husband husband's hygienist imam in-laws instructor janitor jobcentre kid
    kids kindergarten lab laboratory landlord laundrette lawyer librarian library lions lodger masseur masseuse
    mate mates midwife minister mother mother-in-law mum mum's nav neighbor neighbors neighbour neighbour's
    neighbours nephew nephews neurologist niece nieces nursery oncologist optician optometrist osteopath
    out-of-hours outpatient pal pals paramedic paramedics parent parents parish partner pastor pharmacist
    pharmacist's pharmacy physician plumber podiatrist police postman priest private psychiatrist psychologist
    rabbi radiotherapy relative relatives roommate rotary samaritans school sister sister's sister-in-law
    sisters social-services solicitor son son's son-in-law sons specialist spouse stepbrother stepdaughter
    stepfather stepmother stepson supermarket supermarket's surgeon surgery taxi teacher teammate tenant trainer
    transport tutor twin uncle uncles university urologist vicar volunteer volunteer-centre volunteers ward wife
    wife's`,
  YRKE: `dietician dietitian dietitians matron nurse nurses nutritionist occupational occupational-therapist ot ots
    physio physios physiotherapist physiotherapists practitioner rn social-worker speech-therapist therapist
    therapists`,
  HJELP: `accompaniment accompanying administration aid aide alarm assistance befriending-visit care caregiving check
    check-in check-ins check-up checkup cleaning coaching companionship contact counselling day-care day-centre
    daycare drop-in drop-ins escort follow-up guidance hands-on help home-care home-help home-visit home-visits
    homecare homevisit hours-of-care lifting meals-on-wheels nursing outing outings overnight personal
    personal-care pop-in pop-ins prompt prompted prompting prompts reablement rehab rehabilitation reminder
    reminders reminding respite respite-care round rounds service services session sessions sit-in sitter
    sitting sitting-service supervision support telecare telephone-call visit visits welfare`,
  GJOREMAAL: `bag bags balance bandage bandages bandaging bath bathe bathing bed-change bedding bills bins blister
    blood-pressure breakfast breakfasts catheter catheter-change commode compression cooking cream creams dinner
    dinners dishes dosette dosette-box dressing dressings drops dusting errands exercise exercises eye eye-drops
    feed feeding feeds floors foot-care gait groceries gym hair hair-wash haircut hairwash hoover hoovering
    housework hygiene inhaler inhalers injection injections insulin ironing laundry linen lunch lunches meal
    meal-preparation meals medication medicine medicines mopping mouth-care nail nails nebuliser nebulizer
    ointment oral-care oxygen pad pads physiotherapy pill pills post pressure pump reheating repositioning
    rubbish shave shaving sheets shopping shower showering showers snack snacks stocking stockings stoma
    stretching strip-wash suction supper tablet tablets tea teatime temperature tidying toilet toileting
    training transfer transfers tube turning vacuuming walks washing-up weighing weight wound`,
  FAA: `enough entitled get have must necessary need needed needs receive receives require requirement requires
    should sufficient`,
  INNVILGE: `allocated allotted approved assessed awarded calculated give given gives grant granted grants offer offered
    provide provided provides set`,
  UTFORE: `accompanied administered applied arranged assisted bandaged bathed brought brushed carried changed checked
    cleaned collected cooked creamed cut delivered dispensed done drained dressed emptied escorted fed fetched
    filled flushed heated helped hoisted hoovered injected inserted lifted massaged measured mobilised monitored
    moved performed prepared prompted put read reapplied recorded reminded replaced repositioned rinsed rotated
    rubbed served shaved showered supervised swapped taken toileted transferred turned turning vacuumed warmed
    washed weighed`,
  FORTID: `accepted achieved admitted arrived ate attended avoided became been began bought broke broken burned burnt
    called came cancelled caught ceased climbed collapsed complained completed contacted cried declined
    described did died discharged drank dropped drove earlier ended ending ends enjoyed explained fainted fallen
    fell felt forgot forgotten former formerly fought fractured froze gained got had happened heard injured knew
    lived managed mentioned met noticed occurred opened operated past phoned picked played previous previously
    rang received recently recovered reported rested retired said sang sat saw sent shopped slept slipped smoked
    spent spoke started stayed stood stopped struggled stumbled suffered talked taught thought threw told took
    tried tripped underwent visited vomited waited walked wandered was watched went were withdrew woke worked
    worsened wrote`,
  FORTSETT: `continue continued continues continuing extended increase increased increases maintained reduce reduced
    reduces remain remains unchanged`,
  SOKT: `application applied apply ask asked asks hoped prefer preference preferred request requested requests wish
    wished wishes`,
  AVSLAG: `declined denied refusal refuse refused rejected`,
  PROSESS: `appeal appealed appeals begins complain complaint deadline deadlines decision evaluate evaluated evaluation
    expires lasts notice notify processing reassessed reassessment review reviewed reviews start starts valid`,
  BETALING: `billed charge charged charges cost costs fee fees invoice invoiced invoices kroner nok paid pay payment pays
    price`,
  TELEFON: `alarm answered call contact line open phone reach reached switchboard tel telephone`,
  IKKE: `cannot didn't doesn't don't isn't n't neither never no none nor not won't`,
  UTEN: `without`,
  UNDER: `although because how if that when where whereas which while who whom`,
  OG: `after and before but for or so then therefore yet`,
  VERB: `accompanies administers agree agrees am applies are arranges arrive arrives ask asks assist assists attend
    attends bake bakes bathe bathes bring brings buy buys call calls came can carries carry catch catches change
    changes chat chats check checks choose chooses clean cleans climb climbs collect collects comb combs come
    comes continue continues cook cooks could count counts cross crosses cut cuts cycle cycles dance dances
    deliver delivers dispenses do does draw dress dresses drink drinks drive drives drop drops eat eats empties
    empty enjoy enjoys escort escorts exercise exercises fall falls feed feeds feel feels fell fetch fetches
    fill fills find finds finish finishes follow follows gardens get gets give gives go goes got had handles has
    have hear hears heat heats helps hold holds hoovers invite invites iron irons is jog join joins keep keeps
    knit knits know knows lay lays lead leads leave leaves lend lends lie lies lift lifts like likes listen
    listens live lives look looks love loves make makes manage manages massage massages may measure measures
    meet meets might monitor monitors move moves must need needs notes observe observes open opens organise
    organises own owns pack packs paint paints pay pays phone phones pick picks plan plans play plays practise
    practises pray prays prepare prepares prompt prompts provide provides pushes puts raise raises reach reaches
    read reads receive receives record records remember remembers remind reminds remove removes rest rests ride
    rides rings rinse rinses run runs says sees send sends serve serves set sets sew sews shall share shares
    shave shaves shop shops should show shows sing sings sit sits sleep sleeps smile smoke smokes sort sorts
    speak speaks spend spends stand stands start starts stay stays stop stops stretch stretches study supervises
    supply supports swallow swim swims take takes talk talks teach teaches tell tells think thinks tidies tidy
    trains travel travels tries try turn turns understand use uses visit visits wait waits wake wakes walk walks
    want wants warm warms was wash washes watch watches water waters wear wears weigh weighs went were will win
    work works worry would wrap write writes`,
  PREP: `after against at before between by for from in of on over through to together under via with without`,
  VURDERER: `according advised advises assessed assesses assessment assessor attended believes confirmed confirms
    discussed examined found participated recommended recommends report reported reports said says stated states
    suggested suggests tested thinks wrote`,
  DET: `alarm application decision help it there these they this those visits`,
  NAA: `already current currently existing now today`,
  AVTALE: `agree agreed decided flexible plan planned varies vary`,
  SPOR: `how if what when where whether which who`,
};
