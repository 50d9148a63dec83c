import { fyll } from './fyll';

const url = process.env.TILLIT_APP_DATABASE_URL;
const naa = process.env.TILLIT_NOW ? new Date(process.env.TILLIT_NOW) : new Date();

if (process.env.NODE_ENV === 'production' && process.env.TILLIT_DEMO !== '1') {
  stopp('The demo district is never put into production. Set TILLIT_DEMO=1 on a machine for show.');
}
if (!url) stopp('TILLIT_APP_DATABASE_URL is missing.');
if (Number.isNaN(naa.getTime())) stopp('TILLIT_NOW is not an instant.');

await fyll(url, naa);

function stopp(grunn: string): never {
  console.error(grunn);
  process.exit(1);
}
