import { getRequestConfig } from 'next-intl/server';
import { messages } from './messages';

export default getRequestConfig(async () => ({
  locale: 'nb',
  timeZone: 'Europe/Oslo',
  messages: messages.nb,
}));
