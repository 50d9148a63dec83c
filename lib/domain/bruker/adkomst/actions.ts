'use server';
import { lesAction } from '@/lib/domain/tilgang/load';
import { loadAdkomst } from './loaders';

export const visAdkomstAction = lesAction(loadAdkomst);
