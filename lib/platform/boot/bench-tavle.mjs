import './node-version.mjs';

// Loaded afterwards, so that an old Node meets the check before code that it cannot read.
const { main } = await import('./bench-drag.mjs');
await main();
