'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { settPlassHandling } from './handlinger';

export const settPlassAction = action(settPlassHandling);
