import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  CoffeeIcon,
  CutleryIcon,
  ExclamationmarkTriangleFillIcon,
  HikingTrailSignIcon,
  LinkIcon,
  MoonFillIcon,
  MoonIcon,
  PadlockLockedFillIcon,
  PersonGroupIcon,
  PersonPlusIcon,
  PillRectangleFillIcon,
  CircleSlashIcon,
  StarFillIcon,
  SunIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import type { Tegnnavn } from './Tegn';

const TEGN: Record<Tegnnavn, ComponentType<SVGProps<SVGSVGElement>>> = {
  ferdig: CheckmarkCircleFillIcon,
  igjen: CircleIcon,
  stopp: XMarkOctagonFillIcon,
  avvik: ExclamationmarkTriangleFillIcon,
  kjent: StarFillIcon,
  nytt: PersonPlusIcon,
  ansikter: PersonGroupIcon,
  medisin: PillRectangleFillIcon,
  to: LinkIcon,
  kanIkke: CircleSlashIcon,
  laas: PadlockLockedFillIcon,
  MORGEN: SunIcon,
  FORMIDDAG: CoffeeIcon,
  MIDDAG: CutleryIcon,
  ETTERMIDDAG: HikingTrailSignIcon,
  KVELD: MoonIcon,
  NATT: MoonFillIcon,
};
/** Hvert tegn tegnes én gang på siden. Seksti kort peker hit i stedet for å bære med seg hver sin tegning. */
export function Tegnark() {
  return (
    <svg className="tegnark" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(TEGN).map(([navn, Svg]) => (
        <symbol key={navn} id={`tegn-${navn}`} viewBox="0 0 24 24">
          <Svg width="24" height="24" />
        </symbol>
      ))}
    </svg>
  );
}
