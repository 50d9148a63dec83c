import { z } from 'zod';
import { id } from '@/lib/platform/gate/fields';

export const brukerSchema = z.strictObject({ brukerId: id() });
