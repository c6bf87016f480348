import type { DossierLine } from '@motcua/contracts/dossiers';
import type { StaffLanguage } from '@motcua/contracts/languages';
import { LinePlan } from '@motcua/contracts/steps';
import { termInWords } from '@motcua/ui/words/deadlines.ts';
import { stepsWords } from '@motcua/ui/words/steps.ts';

type Around = { language: StaffLanguage; agencyName: (agencyId: string) => string };

const fields = {
  kind: 'fieldKind',
  fullName: 'fieldFullName',
  idNumber: 'fieldIdNumber',
  bornOn: 'fieldBornOn',
  address: 'fieldAddress',
  phone: 'fieldPhone',
  email: 'fieldEmail',
  proxy: 'fieldProxy',
  papers: 'fieldPapers',
} as const;

/**
 * What a line says of steps, of what was typed wrongly and of a receipt written down later. Of a correction only which
 * fields: what stood there is nobody's history.
 */
export function stepDetail(line: DossierLine, { language, agencyName }: Around): string[] {
  const words = stepsWords[language];
  const { detail } = line;
  const texts = (key: string) => {
    const value = detail[key];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  const plan = LinePlan.safeParse(detail);
  const stages = plan.success ? plan.data.stages : null;
  const without = texts('agencyIds').map(agencyName);
  const amended = Object.entries(fields).flatMap(([field, word]) =>
    texts('fields').includes(field) ? [words[word]] : [],
  );
  const later = detail.receivedAtReason;
  return [
    ...(stages === null
      ? []
      : stages.length === 0
        ? [words.planCalledOff]
        : stages.map((stage, index) =>
            words.planOf(
              String(index + 1),
              stage
                .map(({ agencyId, share }) => `${agencyName(agencyId)} (${termInWords(share, language)})`)
                .join(', '),
            ),
          )),
    ...(detail.without === true ? [`${words.wentOn} ${without.join(', ')}`] : []),
    ...(amended.length === 0 ? [] : [`${words.amended}: ${amended.join(', ')}`]),
    ...(typeof later === 'string' && later !== '' ? [`${words.writtenLater}: ${later}`] : []),
  ];
}
