import { CallId, CounterId, ProcedureId, SectorCode, StaffId, StopId, VisitId } from '@motcua/contracts/ids';
import { Position } from '@motcua/contracts/position';
import type { CurrentCall, Desk, DeskStop } from '@motcua/contracts/queue';

// Desks for tests: everything believable, and only what a test speaks of is given.

const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const morning = '2026-11-24T08:00:00+07:00';

export function aStop(given: Partial<DeskStop> = {}): DeskStop {
  return {
    stopId: StopId.parse(id(1)),
    visitId: VisitId.parse(id(2)),
    label: 'A001',
    sector: SectorCode.parse('ho-tich'),
    purpose: 'submit',
    state: 'waiting',
    priorityClass: null,
    language: 'vi',
    procedures: [{ procedureId: ProcedureId.parse(id(3)), code: '1.001193', nameVi: 'Đăng ký khai sinh' }],
    takenAt: morning,
    queuedAt: morning,
    putFirst: false,
    transferredFrom: null,
    forCounter: null,
    forStaffName: null,
    busyAtCounter: null,
    otherStops: [],
    ...given,
  };
}

export function aCall(given: Partial<CurrentCall> = {}): CurrentCall {
  return {
    callId: CallId.parse(id(4)),
    stop: aStop({ state: 'called' }),
    calledAt: morning,
    lastCalledAt: morning,
    calls: 1,
    arrivedAt: null,
    why: { rule: 'arrival', passedOver: 0 },
    holder: null,
    dossier: null,
    checkCode: null,
    ...given,
  };
}

export function aDesk({
  pausedSince = null,
  ...given
}: Partial<Desk> & { pausedSince?: string | null } = {}): Desk {
  return {
    position: Position.parse('0000000000000001.0000000000000001'),
    now: morning,
    counterId: CounterId.parse(id(5)),
    number: 3,
    nameVi: 'Hộ tịch – Chứng thực',
    sectors: [SectorCode.parse('ho-tich')],
    policy: { kind: 'arrival' },
    callRules: { callsBeforeMissed: 2, secondsBeforeMissed: 30 },
    shift: {
      staffId: StaffId.parse(id(6)),
      displayName: 'Trần Thị Ngọc Lan',
      standsInForName: null,
      openedAt: morning,
      pausedSince,
      pauseReason: pausedSince ? 'short-break' : null,
    },
    current: null,
    queue: [],
    nextWhy: null,
    held: [],
    missed: [],
    waiting: [],
    undoable: null,
    servedToday: 0,
    helpCalls: [],
    printers: [],
    screens: [],
    ...given,
  };
}
