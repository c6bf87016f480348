let asked = false;

/** Keeps the screen lit while the page is looked at, where the phone allows it: only over https, and not on every one. */
export function keepAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = () => {
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined);
  };
  ask();
  // The lock is lost whenever the page is hidden.
  if (!asked) document.addEventListener('visibilitychange', ask);
  asked = true;
}
