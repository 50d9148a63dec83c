'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { bemannRuteHandling, kopierBemanningHandling } from './handlinger';

export const bemannRuteAction = action(bemannRuteHandling);
export const kopierBemanningAction = action(kopierBemanningHandling);
