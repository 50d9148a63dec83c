'use client';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useActionState, useEffect } from 'react';
import { idle } from '@/lib/platform/gate/form-state';
import { Icon } from '@/components/ui/Icon';
import { MenuSubmit } from '@/components/ui/MenuSubmit';
import { useToast } from '@/components/ui/toast-context';
import type { SkallProps } from './types';

/** Valgene i teammenyen. Et skjema, så det virker uten skript også. */
export function Teamskjema({ team, velgTeam }: Pick<SkallProps, 'team' | 'velgTeam'>) {
  const [svar, send] = useActionState(velgTeam, idle);
  const { show } = useToast();
  useEffect(() => {
    if (svar.status === 'error') show({ text: svar.summary });
  }, [svar, show]);
  return (
    <form action={send} role="none">
      {team.map((ett) => (
        <MenuSubmit key={ett.id} name="teamId" value={ett.id} checked={ett.valgt}>
          <Icon as={CheckmarkIcon} size="sm" className={ett.valgt ? '' : 'invisible'} />
          {ett.navn}
        </MenuSubmit>
      ))}
    </form>
  );
}
