import type { ComponentProps } from 'react';
import { ActionForm } from '@/components/ui/form/ActionForm';
import { HiddenField } from '@/components/ui/form/HiddenField';
import type { Klageside } from './klageside';

/** Et skjema som gjør noe med klagen: hvilken, og hvilken versjon av den som ble lest. */
export const Klageskjema = ({
  klage,
  children,
  ...skjema
}: ComponentProps<typeof ActionForm> & { klage: Klageside }) => (
  <ActionForm {...skjema}>
    <HiddenField name="klageId" value={klage.id} />
    <HiddenField name="versjon" value={klage.versjon} />
    {children}
  </ActionForm>
);
