import { fyll } from './fyll';
import { hvorforIkkeFylle } from './vakt';

const grunn = hvorforIkkeFylle(process.env);
if (grunn) {
  console.error(grunn);
  process.exit(1);
}
// A fixed clock gives the same district every time; without one, «today» is today in Oslo.
const naa = process.env.TILLIT_NOW ? new Date(process.env.TILLIT_NOW) : new Date();
await fyll(process.env.TILLIT_APP_DATABASE_URL!, naa);
