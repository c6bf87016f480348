import type { Slip } from '@motcua/rules/slips/slip';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { printOnce } from './print-once.ts';
import { SlipPaper } from './slip-paper.tsx';

type PrintedSlipProps = {
  slip: Slip;
  /** Each copy has a name of its own, and is printed once however often this is drawn. */
  copy: string;
  onPrinted?: () => void;
};

/** Prints a slip from this browser. It stands beside the screen's own content, unseen until it is on paper. */
export function PrintedSlip({ slip, copy, onPrinted }: PrintedSlipProps) {
  const paper = useRef<HTMLElement>(null);
  const printed = useRef(onPrinted);
  useEffect(() => {
    printed.current = onPrinted;
  });
  useEffect(() => {
    let gone = false;
    // The roll's page, for as long as the slip is there.
    const page = document.head.appendChild(document.createElement('style'));
    void printOnce(copy, () => (gone ? null : paper.current), page).then(
      (isPrinted) => isPrinted && printed.current?.(),
    );
    return () => {
      gone = true;
      page.remove();
    };
  }, [copy]);
  return createPortal(<SlipPaper slip={slip} ref={paper} />, document.body);
}
