import base from './playwright.config';
export default { ...base, outputDir: '/tmp/tavle-results', timeout: 240_000, expect: { timeout: 40_000 } };
