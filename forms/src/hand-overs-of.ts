import type { DossierLine } from '@motcua/contracts/dossiers';
import { stepsOf, type ToldStep } from '@motcua/rules/dossiers/steps-of';
import { termInWords } from '@motcua/ui/words/deadlines.ts';
import type { DossierFacts } from './facts.ts';
import { textIn } from './said-in-line.ts';

/** One time that the file went from hand to hand. */
export type HandOver = {
  from: string;
  to: string;
  at: string;
  givenBy: string;
  /** Empty: signs by hand. */
  takenBy: string;
  /** Until when the giver had it to finish; null where no clock ran for this step. */
  due: string | null;
  note: string;
};

const applicant = 'Người nộp hồ sơ';

/** Every hand-over in a dossier's history, with where it went from and to. */
export function handOversOf(facts: DossierFacts): HandOver[] {
  const steps: HandOver[] = [];
  const desk = facts.shop.nameVi;
  let holder = desk;
  const asked = stepsOf(facts.dossier.lines).filter(({ kind }) => kind === 'opinion');
  for (const line of facts.dossier.lines) {
    const said = stepOf(facts, line, holder);
    for (const one of [
      ...asked
        .filter(({ endedAt }) => endedAt === line.statedAt)
        .map((step) => broughtBack(facts, step, line, holder)),
      ...(said === null ? [] : [said]),
      ...asked.filter(({ beganAt }) => beganAt === line.statedAt).map((step) => sentOut(facts, step, holder)),
    ])
      steps.push({ at: line.statedAt, givenBy: line.byName ?? '', takenBy: '', due: null, note: '', ...one });
    if (said === null) continue;
    if (line.act === 'hand-over' || line.act === 'pass-on') holder = said.to;
    if (line.act === 'decide' || line.act === 'refuse-to-settle') holder = desk;
  }
  return steps;
}

type Step = Pick<HandOver, 'from' | 'to'> & Partial<HandOver>;

function stepOf(facts: DossierFacts, line: DossierLine, holder: string): Step | null {
  const desk = facts.shop.nameVi;
  const named = (key: string) => agencyNamed(facts, textIn(line, key)) ?? '';
  switch (line.act) {
    case 'receive':
      return {
        from: applicant,
        to: desk,
        givenBy: facts.dossier.applicant.fullName,
        takenBy: line.byName ?? '',
      };
    case 'hand-over':
      return { from: desk, to: named('toAgencyId') };
    case 'pass-on':
      return { from: holder, to: named('toAgencyId'), due: shareDue(facts, holder, line.statedAt) };
    case 'ask-supplement':
      return { from: holder, to: desk, note: 'Yêu cầu bổ sung, hoàn thiện hồ sơ' };
    case 'complete-supplement':
      return { from: desk, to: holder, note: 'Hồ sơ đã bổ sung đầy đủ' };
    case 'decide':
      return { from: holder, to: desk, due: facts.dossier.dueAt, note: 'Trả kết quả giải quyết' };
    case 'refuse-to-settle':
      return { from: holder, to: desk, due: facts.dossier.dueAt, note: 'Không đủ điều kiện giải quyết' };
    case 'return':
      return { from: desk, to: 'Người nhận kết quả' };
    default:
      return null;
  }
}

/** An agency is asked: at once with the others of its stage, for so long. */
function sentOut(facts: DossierFacts, step: ToldStep, holder: string): Step {
  const stage = `chặng ${step.stage}, thời hạn ${termInWords(step.share, 'vi')}`;
  return {
    from: holder,
    to: agencyNamed(facts, step.agencyId) ?? '',
    note: `Lấy ý kiến phối hợp: ${stage}`,
  };
}

/** Its answer arrives, or somebody goes on without one. */
function broughtBack(facts: DossierFacts, step: ToldStep, line: DossierLine, holder: string): Step {
  const agency = agencyNamed(facts, step.agencyId) ?? '';
  const back = step.state === 'back';
  const reason = textIn(line, 'reason');
  return {
    from: agency,
    to: holder,
    due: shareDue(facts, agency, line.statedAt),
    // It is written down where the answer arrives.
    givenBy: '',
    takenBy: back ? (line.byName ?? '') : '',
    note: back
      ? 'Trả lời ý kiến phối hợp'
      : ['Không có trả lời', line.act === 'answer-consultation' ? reason : ''].filter(Boolean).join(': '),
  };
}

function agencyNamed({ agencies }: DossierFacts, agencyId: string): string | null {
  for (const [id, name] of agencies) if (id === agencyId) return name;
  return null;
}

/** The end of an agency's own share that was running at a moment. */
function shareDue({ dossier, agencies }: DossierFacts, agencyName: string, at: string): string | null {
  const share = dossier.clocks.findLast(
    (clock) =>
      clock.kind === 'share' &&
      clock.agencyId !== null &&
      agencies.get(clock.agencyId) === agencyName &&
      clock.startedAt <= at,
  );
  return share?.dueAt ?? null;
}
