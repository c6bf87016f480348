import type { Dossier } from '@motcua/contracts/dossiers';
import type { FormBlock } from './form.ts';

type Papers = Dossier['papers'];

const two = (count: number) => (count === 0 ? '' : String(count).padStart(2, '0'));

/** "Tờ khai (01 bản chính; 02 trang)", numbered from one. */
export function papersList(papers: Papers): FormBlock {
  return { kind: 'list', mark: 'number', items: papers.map((paper) => `${paper.name}${countsOf(paper)}`) };
}

function countsOf({ originals, certified, photocopies, pages }: Papers[number]): string {
  const counts = [
    originals > 0 ? `${two(originals)} bản chính` : '',
    certified > 0 ? `${two(certified)} bản chứng thực` : '',
    photocopies > 0 ? `${two(photocopies)} bản chụp` : '',
    pages > 0 ? `${two(pages)} trang` : '',
  ].filter((count) => count !== '');
  return counts.length === 0 ? '' : ` (${counts.join('; ')})`;
}

/** The table of the form of 2018: how many of each kind. */
export function papersTable(papers: Papers): FormBlock {
  const middle = (text: string) => ({ text, align: 'center' }) as const;
  return {
    kind: 'table',
    widths: [1, 6.6, 1.6, 2.6, 1.7],
    head: [
      [
        { text: 'TT', down: 2, align: 'center', strong: true },
        { text: 'Thành phần hồ sơ', down: 2, align: 'center', strong: true },
        { text: 'Số lượng', across: 3, align: 'center', strong: true },
      ],
      [middle('Bản chính'), middle('Bản chứng thực'), middle('Bản photo')],
    ],
    rows: papers.map((paper, index) => [
      middle(String(index + 1)),
      { text: paper.name },
      middle(two(paper.originals)),
      middle(two(paper.certified)),
      middle(two(paper.photocopies)),
    ]),
  };
}
