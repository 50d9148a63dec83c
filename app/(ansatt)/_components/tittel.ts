import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

/** The title of a page, from the message file. Never a name: it stays in histories, and anyone passing by can read the tab. */
export const tittel = (side: string) => async (): Promise<Metadata> => ({
  title: (await getTranslations('skall.sider'))(side),
});
