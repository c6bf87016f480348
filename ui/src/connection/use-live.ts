import type { Position } from '@motcua/contracts/position';
import type {
  HallEvent,
  Handshake,
  IdentifyEvent,
  PrinterEvent,
  SlipEvent,
  TilesEvent,
} from '@motcua/contracts/realtime';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refused } from './api-client.ts';
import { type Following, follow, type LinkState } from './live.ts';

type UseLive<Truth> = {
  /** Who follows; null while that is not known yet. */
  who: Handshake | null;
  fetchTruth: (signal: AbortSignal) => Promise<Truth>;
  onHall?: (truth: Truth, event: HallEvent) => Truth;
  onTiles?: (truth: Truth, event: TilesEvent) => Truth;
  onPrinter?: (truth: Truth, event: PrinterEvent) => Truth;
  onSlip?: (event: SlipEvent) => void;
  onRefused?: (refused: Refused) => void;
};

export type Live<Truth> = {
  truth: Truth | null;
  link: LinkState;
  /** The house's clock when it was last heard, while it is silent. */
  heardAt: string | null;
  /** How far this machine's clock is behind the house's, in milliseconds. */
  clockAheadMs: number;
  /** A newer build waits: reload when nobody is using the screen. */
  newBuild: boolean;
  /** The name this screen must show now, because somebody looks for it. */
  wantedName: string | null;
  refresh: () => void;
};

/** A clock that moves less than this is left alone, so that a heartbeat does not redraw the screen. */
const clockToleranceMs = 500;

/** The truth of the house on a React screen, kept true for as long as the screen stands. */
export function useLive<Truth extends { position: Position; now: string }>(
  options: UseLive<Truth>,
): Live<Truth> {
  const [truth, setTruth] = useState<Truth | null>(null);
  const [{ link, heardAt }, setLink] = useState<{ link: LinkState; heardAt: string | null }>({
    link: 'connecting',
    heardAt: null,
  });
  const [clockAheadMs, setClockAheadMs] = useState(0);
  const [newBuild, setNewBuild] = useState(false);
  const [wanted, setWanted] = useState<IdentifyEvent | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const found = setTimeout(() => setWanted(null), wanted.seconds * 1_000);
    return () => clearTimeout(found);
  }, [wanted]);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const following = useRef<Following | null>(null);
  const whoKey = options.who === null ? null : JSON.stringify(options.who);

  useEffect(() => {
    const who = latest.current.who;
    if (whoKey === null || who === null) return;
    const setClock = (now: string) => {
      const ahead = Date.parse(now) - Date.now();
      setClockAheadMs((known) => (Math.abs(known - ahead) < clockToleranceMs ? known : ahead));
    };
    const followed = follow<Truth>({
      who,
      fetchTruth: (signal) => latest.current.fetchTruth(signal),
      onTruth: (answer) => {
        setClock(answer.now);
        setTruth(answer);
      },
      onHall: (event) => setTruth((held) => held && (latest.current.onHall?.(held, event) ?? held)),
      onTiles: (event) => setTruth((held) => held && (latest.current.onTiles?.(held, event) ?? held)),
      onPrinter: (event) => setTruth((held) => held && (latest.current.onPrinter?.(held, event) ?? held)),
      onIdentify: setWanted,
      onSlip: (event) => latest.current.onSlip?.(event),
      onLink: (next, at) => setLink({ link: next, heardAt: at }),
      onClock: setClock,
      onNewBuild: () => setNewBuild(true),
      onRefused: (refused) => latest.current.onRefused?.(refused),
    });
    following.current = followed;
    return () => {
      followed.stop();
      following.current = null;
      setTruth(null);
      setLink({ link: 'connecting', heardAt: null });
    };
  }, [whoKey]);

  const refresh = useCallback(() => following.current?.refresh(), []);
  return { truth, link, heardAt, clockAheadMs, newBuild, wantedName: wanted?.name ?? null, refresh };
}
