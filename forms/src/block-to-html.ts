import { escapeHtml } from './escape-html.ts';
import type { Cell, Field, FormBlock, Signature } from './form.ts';

const motto = `<p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p>`;
const say = escapeHtml;

/** One piece of a paper as HTML. The drawings are our own and are put in as they are; everything else is escaped. */
export function blockToHtml(block: FormBlock): string {
  switch (block.kind) {
    case 'head': {
      const upper = block.upper === '' ? '' : `<p class="up">${say(block.upper)}</p>`;
      const number = block.number === '' ? '' : `<p>${say(block.number)}</p>`;
      return `<div class="head"><div>${upper}<p class="up"><b>${say(block.office)}</b></p><div class="rule"></div>${number}</div><div>${motto}<div class="rule"></div><p><i>${say(block.placeAndDate)}</i></p></div></div>`;
    }
    case 'marks':
      return `<div class="marks"><div class="qr" role="img" aria-label="Mã QR ${say(block.text)}">${block.qr}</div><div class="bars" role="img" aria-label="Mã vạch ${say(block.text)}">${block.bars}</div></div>`;
    case 'title':
      return `<h1>${say(block.text)}</h1>${block.under === '' ? '' : `<p class="under">${say(block.under)}</p>`}`;
    case 'to':
      return `<p class="to">${say(block.text)}</p>`;
    case 'paragraph':
      return `<p${block.strong === true ? ' class="strong"' : ''}>${say(block.text)}</p>`;
    case 'prose':
      return `<p class="prose">${say(block.text)}</p>`;
    case 'fields':
      return `<div class="fields">${block.fields.map(fieldToHtml).join('')}</div>`;
    case 'list': {
      const tag = block.mark === 'number' ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${say(item)}</li>`).join('')}</${tag}>`;
    }
    case 'lines':
      return '<div class="line"></div>'.repeat(block.count);
    case 'table':
      return tableToHtml(block);
    case 'signatures':
      return `<div class="signatures">${block.signatures.map(signatureToHtml).join('')}</div>`;
    case 'note':
      return `<p class="note">${say(block.text)}</p>`;
  }
}

function fieldToHtml({ label, value }: Field): string {
  if (value === '') return `<p class="blank"><span>${say(label)}</span><span class="dots"></span></p>`;
  return `<p>${say(label)} ${say(value)}</p>`;
}

/** Shares of the width come as attributes of the columns: a style of its own for each would need a policy of its own. */
function tableToHtml({ widths, head, rows }: Extract<FormBlock, { kind: 'table' }>): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${((100 * width) / whole).toFixed(1)}%">`).join('');
  const rowsOf = (cells: readonly (readonly Cell[])[], tag: 'th' | 'td') =>
    cells.map((row) => `<tr>${row.map((cell) => cellToHtml(cell, tag)).join('')}</tr>`).join('');
  return `<table><colgroup>${columns}</colgroup><thead>${rowsOf(head, 'th')}</thead><tbody>${rowsOf(rows, 'td')}</tbody></table>`;
}

function cellToHtml(
  { text, across = 1, down = 1, align = 'left', strong = false }: Cell,
  tag: 'th' | 'td',
): string {
  const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  const look = [align === 'center' ? 'mid' : '', strong ? 'strong' : '']
    .filter((one) => one !== '')
    .join(' ');
  return `<${tag}${spans}${look === '' ? '' : ` class="${look}"`}>${say(text)}</${tag}>`;
}

function signatureToHtml({ title, under, name }: Signature): string {
  if (title === '') return '<div></div>';
  return `<div><p class="up"><b>${say(title)}</b></p><p><i>${say(under)}</i></p><p class="name">${say(name)}</p></div>`;
}
