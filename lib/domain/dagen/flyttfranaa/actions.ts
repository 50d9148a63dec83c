'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { flyttFraNaaAvHandling } from './handlinger';

export const flyttFraNaaAvAction = action(flyttFraNaaAvHandling);
