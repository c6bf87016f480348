import type { QuotesTable } from '@motcua/contracts/waits';
import { Button } from '@motcua/ui/components/button.tsx';
import { useStaffLanguage, useStaffWords } from '@motcua/ui/words/use-words.tsx';
import { waitsWords } from '@motcua/ui/words/waits.ts';
import { waitsColumns } from '@motcua/ui/words/waits-columns.ts';
import { ChartLine, Download, Printer, Table } from 'lucide-react';
import { useState } from 'react';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useProblemWords } from '../../parts/use-problem-words.ts';
import { useShopSettings } from '../use-shop-settings.ts';
import { csvWithHeadings } from './csv-with-headings.ts';
import { saveQuotes } from './save-quotes.ts';

type WaitsActsProps = { asTable: boolean; onShow: (asTable: boolean) => void };

const tables = ['weeks', 'quotes'] as const satisfies readonly QuotesTable[];

/** What can be done with the figures: see them otherwise, take them along, put them on paper. */
export function WaitsActs({ asTable, onShow }: WaitsActsProps) {
  const words = useStaffWords(waitsWords);
  const inWords = useProblemWords();
  const { language } = useStaffLanguage();
  const { shopId } = useShopSettings().settings.shop;
  const [problem, setProblem] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const save = async (table: QuotesTable) => {
    const fileName = { weeks: words.fileOfWeeks, quotes: words.fileOfQuotes }[table];
    setSaving(true);
    setProblem(null);
    try {
      await saveQuotes(shopId, table, fileName, (text) =>
        csvWithHeadings(text, table, waitsColumns[language]),
      );
    } catch (error) {
      setProblem(error);
    }
    setSaving(false);
  };
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <div className="waits-acts">
      <Button icon={asTable ? <ChartLine {...icon} /> : <Table {...icon} />} onClick={() => onShow(!asTable)}>
        {asTable ? words.showPlot : words.showTable}
      </Button>
      {tables.map((table) => (
        <Button key={table} icon={<Download {...icon} />} disabled={saving} onClick={() => void save(table)}>
          {{ weeks: words.csvWeeks, quotes: words.csvQuotes }[table]}
        </Button>
      ))}
      <Button icon={<Printer {...icon} />} onClick={() => window.print()}>
        {words.print}
      </Button>
      {problem !== null && <ProblemNote>{inWords(problem)}</ProblemNote>}
    </div>
  );
}
