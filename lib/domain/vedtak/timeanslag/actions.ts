'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { settTimeanslag } from './handlinger';

export const settTimeanslagAction = action(settTimeanslag);
