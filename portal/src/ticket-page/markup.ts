/** A piece of page: text in which everything that came from outside has been made harmless. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | null | false | readonly Piece[];

/** Writes a piece of page. Whatever is put in is text, unless it is a piece of page itself. */
export function markup(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.map((text, at) => text + textOf(pieces[at] ?? null)).join(''));
}

const harmless: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number')
    return String(piece).replace(/[&<>"']/g, (letter) => harmless[letter] ?? '');
  return piece.map(textOf).join('');
}
