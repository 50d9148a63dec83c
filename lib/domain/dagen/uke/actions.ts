'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { angreGrepHandling, kopierUkeHandling } from './handlinger';

export const kopierUkeAction = action(kopierUkeHandling);
export const angreGrepAction = action(angreGrepHandling);
