'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { avsluttKorttid, gjorKorttidTilVedtak, registrerKorttid } from './handlinger';

export const registrerKorttidAction = action(registrerKorttid);
export const avsluttKorttidAction = action(avsluttKorttid);
export const gjorKorttidTilVedtakAction = action(gjorKorttidTilVedtak);
