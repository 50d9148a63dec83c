'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { lagreBrevmal, nyBrevmal, publiserBrevmal } from './handlinger';

export const nyBrevmalAction = action(nyBrevmal);
export const lagreBrevmalAction = action(lagreBrevmal);
export const publiserBrevmalAction = action(publiserBrevmal);
