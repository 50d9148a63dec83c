'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { nyttBesokHandling } from './handlinger';

export const nyttBesokAction = action(nyttBesokHandling);
