import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { everyForm } from '../testing/every-form.ts';
import { readPdf } from '../testing/pdf-text.ts';
import { someFacts } from '../testing/some-facts.ts';
import { dossierForms } from './dossier-form.ts';
import type { FormDocument } from './form.ts';
import { formToHtml, policyOf } from './form-to-html.ts';
import { makePdf } from './make-pdf.ts';

const made = Object.entries(everyForm).flatMap(([name, form]) =>
  form === null ? [] : [[name, form] as const],
);

/** Every word of a model: what is not drawn is left out. */
function said({ sheets }: FormDocument): string[] {
  const words: string[] = [];
  const walk = (part: unknown, key = '') => {
    if (typeof part === 'string') {
      if (!['kind', 'mark', 'align', 'qr', 'bars'].includes(key) && part !== '') words.push(part);
    } else if (Array.isArray(part)) for (const one of part) walk(one, key);
    else if (typeof part === 'object' && part !== null)
      for (const [name, one] of Object.entries(part)) if (!(name === 'text' && 'qr' in part)) walk(one, name);
  };
  walk(sheets);
  return words;
}

const plain = (text: string) => text.toLocaleLowerCase('vi').replaceAll(/\s+/g, '');
const textOf = (html: string) =>
  html
    .replaceAll(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('a paper on the screen', () => {
  test.each(made)('%s says what its PDF says', { timeout: 60_000 }, async (_, form) => {
    const screen = plain(textOf(formToHtml(form, 'x.pdf')));
    const paper = plain((await readPdf(makePdf(form))).pages.join(''));
    const words = said(form).map(plain);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => !screen.includes(word))).toEqual([]);
    expect(words.filter((word) => !paper.includes(word))).toEqual([]);
  });

  test('shows a name as it was typed, whatever is in it', () => {
    const fullName = `<img src=x onerror="alert(1)"> & 'Bé' </title><script>alert(2)</script>`;
    const facts = someFacts({ applicant: { ...someFacts().dossier.applicant, fullName } });
    const form = dossierForms.receipt(facts);
    const html = form === null ? '' : formToHtml(form, 'receipt.pdf');

    expect(html).not.toContain('<img');
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(textOf(html)).toContain(fullName);
  });

  test('brings Khmer letters along where somebody is called by them, and only there', () => {
    const named = (fullName: string) => {
      const facts = someFacts({ applicant: { ...someFacts().dossier.applicant, fullName } });
      const form = dossierForms.receipt(facts);
      return form === null ? '' : `${policyOf(form)}${formToHtml(form, 'x.pdf')}`;
    };
    expect(named('ថាច់ ធី សារឿង')).toMatch(/font-family:"Noto Sans Khmer";src:url\(data:/);
    expect(named('Thạch Thị Sa Rương')).not.toMatch(/"Noto Sans Khmer";src/);
  });

  test.each(made)('%s loads nothing, and its policy lets only its own style and script be', (_, form) => {
    const html = formToHtml(form, 'x.pdf');
    const policy = policyOf(form);
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const inside = (tag: string) => html.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`))?.[1] ?? '';

    expect(html.replaceAll('http://www.w3.org/2000/svg', '').replaceAll('url(data:font/', '')).not.toMatch(
      /https?:|url\(|@import|\ssrc=|\sstyle=|\son\w+=/,
    );
    expect(policy).toContain(`style-src ${hashOf(inside('style'))}`);
    expect(policy).toContain(`script-src ${hashOf(inside('script'))}`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(html).toContain('<html lang="vi">');
  });
});
