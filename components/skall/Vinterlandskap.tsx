import { Gran } from './Gran';

// Bare her brukes egne farger og `dark:`: et bilde er ikke en del av grensesnittet.
const HIMMEL = [
  '[stop-color:#DCE9E4] dark:[stop-color:#0E1716]',
  '[stop-color:#FBEBDF] dark:[stop-color:#1A2B2C]',
  '[stop-color:#F6D3B8] dark:[stop-color:#3B3A35]',
];
const BAK = 'fill-[#4F8378] dark:fill-[#173430]';
const MIDT = 'fill-[#2B675F] dark:fill-[#14302C]';
const FRAM = 'fill-[#184A43] dark:fill-[#0D211E]';
const TEGL = 'fill-[#B5532F] dark:fill-[#7E3A22]';
const MORK = 'fill-[#472112] dark:fill-[#22120B]';
const SNO = 'fill-[#FFFDFB] dark:fill-[#51625F]';
const LYS = 'fill-[#FFE9B8] dark:fill-[#FFD98A]';

/** Et hus, en sti og en postkasse: dit Solveig vil gå selv. */
export function Vinterlandskap() {
  return (
    <svg
      viewBox="0 0 780 800"
      preserveAspectRatio="xMidYMax slice"
      className="h-full w-full max-lg:-mt-[52%] max-lg:h-auto"
      aria-hidden
      focusable="false"
    >
      <defs>
        <linearGradient id="himmel" x1="0" y1="0" x2="0" y2="1">
          {HIMMEL.map((farge, index) => (
            <stop key={farge} offset={[0, 0.5, 0.75][index]} className={farge} />
          ))}
        </linearGradient>
      </defs>
      <rect width="780" height="800" fill="url(#himmel)" />
      <circle cx="566" cy="300" r="52" className="fill-[#FFF6EA] dark:fill-[#E9E4D3]" />
      <path
        d="M0 428C110 362 214 394 318 356s214-52 312-2c64 32 112 18 150 4v442H0Z"
        className="fill-[#B9D0C7] dark:fill-[#2C4D49]"
      />
      <path
        d="M0 494c132-58 236-14 360-44 132-32 256-52 420 12v338H0Z"
        className="fill-[#8FB3A7] dark:fill-[#24423E]"
      />
      <Gran x={34} y={530} s={0.85} farge={BAK} />
      <Gran x={92} y={536} s={0.62} farge={BAK} />
      <Gran x={622} y={512} s={0.66} farge={BAK} />
      <Gran x={674} y={520} s={0.92} farge={BAK} />
      <Gran x={734} y={530} s={1.2} farge={BAK} />
      <path
        d="M0 578c176-66 322-24 458-38s222-24 322 6v254H0Z"
        className="fill-[#EDF2EE] dark:fill-[#3A4C4A]"
      />
      <Gran x={152} y={582} s={1.5} farge={MIDT} />
      <Gran x={218} y={596} s={1.05} farge={MIDT} />
      <Gran x={72} y={610} s={1.25} farge={FRAM} />
      <Hus />
      <path
        d="M420 596c-36 50 4 74 60 90s94 34 108 114H486c-10-42-40-58-78-74-52-22-60-66-24-130Z"
        className="fill-[#F1E3D3] dark:fill-[#5F5D55]"
      />
      <path d="M0 720c106-34 232-14 330 18s148 48 196 62H0Z" className={SNO} />
      <Postkasse />
      <Gran x={742} y={728} s={1.9} farge={FRAM} />
    </svg>
  );
}

function Hus() {
  return (
    <g>
      <rect x="412" y="440" width="20" height="40" className={MORK} />
      <path d="M409 438h26v9h-26z" className={SNO} />
      <path d="M284 596v-96l86-54 86 54v96Z" className={TEGL} />
      <path d="m272 508 98-64 98 64-8 11-90-58-90 58Z" className={MORK} />
      <rect x="308" y="524" width="40" height="36" rx="2" className={LYS} />
      <path d="M328 524v36M308 542h40" className="stroke-[#FFFDFB] stroke-3 dark:stroke-[#7E3A22]" />
      <rect x="388" y="526" width="38" height="70" rx="2" className={SNO} />
      <rect x="395" y="535" width="24" height="22" rx="1" className={LYS} />
      <path d="M280 596h180" strokeWidth="5" className="stroke-[#FFFDFB] dark:stroke-[#51625F]" />
    </g>
  );
}

function Postkasse() {
  return (
    <g transform="translate(628 642)">
      <rect x="-5" y="22" width="10" height="78" className={MORK} />
      <path
        d="M-34-4a22 22 0 0 1 22-22h34a16 16 0 0 1 16 16v32h-72Z"
        className="fill-[#1F5E56] dark:fill-[#2F7A6C]"
      />
      <path d="M-34-4a22 22 0 0 1 44 0v26h-44Z" className="fill-[#184A43] dark:fill-[#215A50]" />
      <rect x="-26" width="28" height="5" rx="2" className="fill-[#E2EEE9] dark:fill-[#BFD8D0]" />
      <path d="M27-4v-34h16v11H31v23Z" className="fill-[#B7811A] dark:fill-[#C79A45]" />
    </g>
  );
}
