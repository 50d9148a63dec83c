const LOOK_EVERY_MS = 250;

/**
 * `kill <npm>` reaches the shell between npm and us, and the shell dies without telling. Started by npm or
 * by the tests, we therefore stop when our parent is gone; started by hand (also with nohup) we go on.
 * @param {() => void} onOrphaned
 */
export function watchParent(onOrphaned) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onOrphaned();
  }, LOOK_EVERY_MS);
  timer.unref();
}
