'use server';
import { action } from '@/lib/domain/tilgang/handling';
import { ekstraIDagHandling, flyttIDagHandling, utelatIDagHandling } from './handlinger';

export const utelatIDagAction = action(utelatIDagHandling);
export const flyttIDagAction = action(flyttIDagHandling);
export const ekstraIDagAction = action(ekstraIDagHandling);
