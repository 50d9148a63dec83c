'use server';
import { lesAction } from '@/lib/domain/tilgang/load';
import { loadSok } from './loaders';

export const sokAction = lesAction(loadSok);
