import type { BoardLook } from '@motcua/contracts/shops';
import { useUpright } from '@motcua/ui/components/use-upright.ts';
import { useLayoutEffect } from 'react';

/**
 * Hangs the picture as the wall wants it: turned, and larger or smaller. The styles read it from the page's root, so that
 * whatever stands over the board is turned with it.
 * @returns whether the picture is taller than wide, as a person before it sees it
 */
export function useWall({ turned, zoomPercent }: Pick<BoardLook, 'turned' | 'zoomPercent'>): boolean {
  const screenIsUpright = useUpright();
  const upright = screenIsUpright !== (turned === 90 || turned === 270);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.wall = upright ? 'upright' : 'wide';
    dataset.turned = String(turned);
    style.setProperty('--zoom', String(zoomPercent / 100));
  }, [turned, upright, zoomPercent]);
  return upright;
}
