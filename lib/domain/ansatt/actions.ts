'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { settOmMegHandling } from './handlinger';

export const settOmMegAction = action(settOmMegHandling);
