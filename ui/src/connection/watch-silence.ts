import type { LinkState } from './live.ts';

type WatchSilence = {
  isWired: () => boolean;
  isKnown: () => boolean;
  onLink: (link: LinkState, heardAt: string | null) => void;
  /** Called now and then while the silence lasts: where the wire is blocked, asking still works. */
  onLongSilence: () => void;
};

/** The heartbeat comes each two seconds; two missed ones and a little more mean that a screen may be wrong. */
export const silenceMs = 4_200;
const askAgainMs = 15_000;

/** Says when the house has fallen silent and when it is heard again. Uses the machine's monotonic clock only. */
export function watchSilence({ isWired, isKnown, onLink, onLongSilence }: WatchSilence) {
  const begun = performance.now();
  let heardMs: number | null = null;
  let heardAt: string | null = null;
  let askedMs = begun;
  let told: LinkState = 'connecting';

  function tell(link: LinkState): void {
    if (link === told) return;
    told = link;
    onLink(link, heardAt);
  }

  const watching = setInterval(() => {
    const nowMs = performance.now();
    if (nowMs - (heardMs ?? begun) < silenceMs) return;
    tell(isWired() ? 'stale' : 'offline');
    if (nowMs - askedMs < askAgainMs * (1 + Math.random())) return;
    askedMs = nowMs;
    onLongSilence();
  }, 500);

  return {
    heard(now: string): void {
      heardMs = performance.now();
      heardAt = now;
      if (isKnown()) tell('live');
    },
    stop: () => clearInterval(watching),
  };
}
