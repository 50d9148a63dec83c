'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { meldForsinkelse, sendForelopigSvar, settTjenesteansvarlig } from './handlinger';

export const sendForelopigSvarAction = action(sendForelopigSvar);
export const settTjenesteansvarligAction = action(settTjenesteansvarlig);
export const meldForsinkelseAction = action(meldForsinkelse);
