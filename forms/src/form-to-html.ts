import { createHash } from 'node:crypto';
import { blockToHtml } from './block-to-html.ts';
import { escapeHtml } from './escape-html.ts';
import type { FormDocument } from './form.ts';
import { formStyle, pageRule } from './form-style.ts';
import { khmerFace } from './khmer-face.ts';
import { tinosFace } from './tinos-face.ts';

/** All that the page does: its button prints. The policy below lets this very script run and no other. */
const script = "document.getElementById('print').addEventListener('click',()=>print())";

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleOf = (form: FormDocument) =>
  `${pageRule[form.page]}${tinosFace()}${speaksKhmer(form) ? khmerFace() : ''}${formStyle}`;
/** A computer of an office seldom has Khmer letters; where a name needs them, they come along in the page. */
const speaksKhmer = ({ sheets }: FormDocument) => /\p{Script=Khmer}/u.test(JSON.stringify(sheets));

/** Another page of the same paper, by its relative address: the next book of a register. */
export type OtherPage = { label: string; href: string };

/**
 * A paper as a page of its own, to be looked at and printed. It loads nothing: no address stands in it but those of its
 * PDF and of its other pages.
 * @param pdf the relative address of the same paper as PDF
 */
export function formToHtml(form: FormDocument, pdf: string, others: readonly OtherPage[] = []): string {
  const turning = others.map(({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`);
  const sheets = form.sheets.map(
    ({ copy, blocks }) =>
      `<section class="sheet ${form.page}">${copy === '' ? '' : `<p class="copy">(${escapeHtml(copy)})</p>`}${blocks
        .map(blockToHtml)
        .join('\n')}<p class="foot">${escapeHtml(form.foot)}</p></section>`,
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(form.title)}</title><style>${styleOf(form)}</style></head>
<body><nav class="bar" aria-label="In giấy tờ"><button id="print" type="button">In</button><a href="${escapeHtml(pdf)}">Mở bản PDF</a>${turning.join('')}</nav>
<main>${sheets.join('\n')}</main>
<script>${script}</script></body></html>`;
}

/** What the page may do, for its Content-Security-Policy: its own style and script by their hashes, nothing else. */
export function policyOf(form: FormDocument): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(styleOf(form))}`,
    `script-src ${hashOf(script)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
