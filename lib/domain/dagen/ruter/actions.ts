'use server';
import { action } from '@/lib/domain/tilgang/handling';
import {
  avsluttRuteHandling,
  endreRuteHandling,
  gjenaapneRuteHandling,
  kopierRuteHandling,
  lagRuterHandling,
} from './handlinger';

export const lagRuterAction = action(lagRuterHandling);
export const endreRuteAction = action(endreRuteHandling);
export const avsluttRuteAction = action(avsluttRuteHandling);
export const gjenaapneRuteAction = action(gjenaapneRuteHandling);
export const kopierRuteAction = action(kopierRuteHandling);
