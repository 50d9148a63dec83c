'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { utforOppfolging } from './handlinger';

export const utforOppfolgingAction = action(utforOppfolging);
