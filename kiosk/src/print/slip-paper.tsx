import type { Slip, SlipBlock } from '@motcua/rules/slips/slip';
import type { CSSProperties, Ref } from 'react';
import { QrCode } from './qr-code.tsx';
import './slip-paper.css';

/** A slip drawn by the browser, 72 printable millimetres wide. */
export function SlipPaper({ slip, ref }: { slip: Slip; ref?: Ref<HTMLElement> }) {
  return (
    <article className="slip-paper" aria-hidden="true" ref={ref}>
      {slip.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slip never changes once it is there
        <Block key={place} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: SlipBlock }) {
  switch (block.kind) {
    case 'text':
      return (
        <p className={`slip-text slip-${block.weight} slip-${block.align}`}>
          {block.parts.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      );
    case 'number-plate':
      return (
        <p className="slip-number" style={lettersIn(block.label)} translate="no">
          {block.label}
        </p>
      );
    case 'black-bars':
      return (
        <p className="slip-bars">
          {block.bars.map((bar) => (
            <strong key={bar}>{bar}</strong>
          ))}
        </p>
      );
    case 'qr':
      return (
        <div className="slip-qr">
          <QrCode content={block.content} />
          <div>
            {block.captions.map((caption) => (
              <p key={caption}>{caption}</p>
            ))}
          </div>
        </div>
      );
    case 'rule':
      return <hr className="slip-rule" />;
    case 'gap':
      return <div style={{ height: `${block.dots / 8}mm` }} />;
    case 'ruler':
      return <div className="slip-ruler" />;
  }
}

/** As large as the roll allows: the fewer letters, the larger. */
const lettersIn = (label: string): CSSProperties => ({
  fontSize: `${Math.min(24, 66 / (0.66 * label.length))}mm`,
});
