/** Én uke. Det KPR tar imot som mest per tjeneste. */
export const TIMER_I_EN_UKE = 168;

/** «3,5» eller «3.5»; høyst to desimaler. Null når det ikke er et tall i en uke. */
export function lesTimer(tekst: string): number | null {
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(tekst.trim())) return null;
  const timer = Number(tekst.trim().replace(',', '.'));
  return timer <= TIMER_I_EN_UKE ? timer : null;
}

export const timerord = (timer: number): string => String(timer).replace('.', ',');
