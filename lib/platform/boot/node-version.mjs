import { nodeTooOld } from './texts.mjs';

const OLDEST = [20, 19];

/**
 * @param {string} version  As process.versions.node.
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

if (!isNewEnough(process.versions.node)) {
  console.error(nodeTooOld(process.versions.node, OLDEST.join('.')));
  process.exit(1);
}
