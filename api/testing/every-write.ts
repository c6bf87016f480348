import { type RouteName, type RouteShape, routes } from '@motcua/contracts/routes';
import { demoPassword, type Person, type TestHouse } from './build-house.ts';
import { called } from './called.ts';
import { seatAt } from './seat-at.ts';
import { take } from './take.ts';
import { told } from './told.ts';

/** One address that changes something, who may ask it, and a body with which it would. */
export type Write = {
  name: RouteName;
  shape: RouteShape;
  path: string;
  asker: Person;
  right: object | undefined;
};

/** Every address that changes something, in a shop where each of them could: somebody is at counter 3. */
export async function everyWrite(house: TestHouse): Promise<Write[]> {
  const { pool } = house.house.connection;
  const kiosk = await house.device('kiosk');
  const administrator = await house.signedInAs('quantri');
  const seat = await seatAt(house, 3);
  await told(seat.open());
  const first = await take(kiosk, 'dat-dai');
  const waiting = await take(kiosk, 'dat-dai');
  const { callId, stopId } = await called(seat.callNext());
  const { helpCallId } = await told<{ helpCallId: string }>(kiosk.ask('POST /help-calls', {}));
  const holder = house.holder(waiting.followToken);
  const ids = await pool.query<{ deviceId: string; procedureId: string; agencyId: string }>(
    `select (select id from devices where kind = 'board' limit 1) as "deviceId",
       (select id from procedures where code is not null limit 1) as "procedureId",
       (select id from agencies where code = 'chi-cuc-thue') as "agencyId"`,
  );
  const voice = { language: 'km', name: 'Giọng thử', speaker: 'Thạch Thị Thử', licence: 'Được phép dùng' };
  const { packId } = await told<{ packId: string }>(
    administrator.ask(`POST /shops/${house.shopId}/voice-packs`, voice),
  );
  // While no dossier is open, hours to come are there at once.
  await told(
    administrator.ask(`PUT /shops/${house.shopId}/hours`, {
      hours: [{ weekday: 1, opens: '07:30', closes: '11:30' }],
      fromDay: '2027-05-03',
    }),
  );
  const desk = await house.signedInAs('hotich');
  const dossier = {
    procedureId: ids.rows[0]?.procedureId,
    channel: 'counter',
    applicant: { fullName: 'Người Thử', phone: '0912 000 123' },
    papers: [],
    feeVnd: null,
    term: { amount: 3, unit: 'working_day' },
  };
  const { dossierId, code } = await told<{ dossierId: string; code: string }>(
    desk.ask(`POST /shops/${house.shopId}/dossiers`, dossier),
  );
  const { feeVnd: _fee, term, ...shown } = dossier;
  const turnedAway = { ...shown, how: 'supplement', items: ['Tờ khai'], reason: 'Thiếu tờ khai' };
  const sentHome = await told<{ dossierId: string }>(
    desk.ask(`POST /shops/${house.shopId}/turned-away`, turnedAway),
  );
  const closure = (date: string) => ({
    scope: 'shop',
    reason: 'Mất điện theo lịch',
    days: [{ date, after: { kind: 'closure', nameVi: 'Mất điện', source: 'Thông báo của điện lực' } }],
  });
  const head = await house.signedInAs('truongbophan');
  const changes = `POST /shops/${house.shopId}/calendar-changes` as const;
  const { changeId } = await told<{ changeId: string }>(head.ask(changes, closure('2027-03-01')));
  const closed = await told<{ changeId: string }>(head.ask(changes, closure('2027-03-02')));
  await told(administrator.ask(`POST /calendar-changes/${closed.changeId}/confirmation`, {}));
  const values: Record<string, string | undefined> = {
    ...ids.rows[0],
    noticeId: crypto.randomUUID(),
    shopId: house.shopId,
    counterId: seat.counterId,
    staffId: seat.staffId,
    code: 'nguoi-co-cong',
    callId,
    stopId,
    helpCallId,
    packId,
    visitId: first.visitId,
    dossierId,
    changeId,
    shopCode: 'khong-co',
    fromDay: '2027-05-03',
  };
  const procedure = {
    code: '9.123456',
    nameVi: 'Thủ tục thử',
    nameEn: 'A procedure for a test',
    sector: 'thue',
    processing: { amount: 1, unit: 'working_day' },
    fee: { amountVnd: 0, noteVi: '' },
    papers: ['Tờ khai'],
    legalBasis: [],
    onlineLevel: 'none',
    validFrom: '2030-01-01',
  };
  const bodies = {
    'POST /session': { username: 'congan', password: demoPassword },
    'PUT /session/password': { current: demoPassword, next: 'một câu dài dễ nhớ' },
    'POST /procedures': procedure,
    'POST /procedures/:procedureId/versions': { ...procedure, code: null },
    'POST /procedures/:procedureId/retirement': { validTo: '2030-01-01' },
    'POST /visits': { sectors: ['bhxh'], language: 'en', priorityClass: null },
    'POST /counters/:counterId/shift': { standsInFor: null },
    'POST /counters/:counterId/pause': { reason: 'meal' },
    'POST /counters/:counterId/chosen-calls': { stopId: waiting.stops[0]?.stopId, reason: 'frail-person' },
    'POST /calls/:callId/hold': { reason: 'payment', place: 'kho bạc', minutes: 10 },
    'POST /stops/:stopId/transfer': {
      target: { to: 'sector', sector: 'bhxh' },
      place: 'tail',
      reason: 'wrong-sector',
    },
    'POST /stops/:stopId/cancellation': { reason: 'citizen-left' },
    'POST /shops': { code: 'thu-nghiem', nameVi: 'Thử nghiệm', nameEn: 'A trial', address: '' },
    'PATCH /shops/:shopId': { nameVi: 'Tên khác', policy: { kind: 'arrival' } },
    'PUT /shops/:shopId/hours': { hours: [{ weekday: 1, opens: '07:00', closes: '11:00' }] },
    'PUT /shops/:shopId/deadline-settings': {
      warnDays: [5, 2],
      escalateDays: [1, 4],
      handOverBy: '15:30',
      tellApplicants: false,
    },
    'PUT /shops/:shopId/lateness-causes': {
      causes: [
        { code: null, nameVi: 'Một nguyên nhân', nameEn: 'A cause', fault: 'objective', active: true },
      ],
    },
    'PUT /shops/:shopId/sectors': { sectors: [{ sector: 'bhxh', prefix: 'N', offered: false }] },
    'POST /shops/:shopId/counters': { number: 42, nameVi: 'Quầy thử', zone: '', sectors: ['bhxh'] },
    'PATCH /counters/:counterId': { nameVi: 'Quầy khác', number: 43 },
    'POST /shops/:shopId/priority-classes': {
      code: 'thu',
      nameVi: 'Thử',
      nameEn: 'A trial',
      legalSource: 'Nội quy',
      rank: 9,
      aheadMinutes: 0,
    },
    'PATCH /shops/:shopId/priority-classes/:code': { rank: 3, active: false },
    'POST /shops/:shopId/devices': { kind: 'kiosk', name: 'Ki-ốt thử' },
    'POST /kiosk/offline-visits': {
      letter: 'Q',
      epoch: 1,
      outOfReachSince: '2026-11-25T02:00:00Z',
      visits: [
        {
          number: 1,
          day: '2026-11-25',
          claimedAt: '2026-11-25T02:01:00Z',
          prefix: 'N',
          sectors: [{ sector: 'bhxh', procedureIds: [] }],
          priorityClass: null,
          language: 'vi',
          insteadOf: null,
        },
      ],
    },
    'PUT /devices/self/health': { troubles: [] },
    'POST /shops/:shopId/visits': { sectors: ['bhxh'] },
    'POST /shops/:shopId/due-preview': {
      procedureId: ids.rows[0]?.procedureId,
      receivedAt: null,
      term: null,
    },
    'POST /shops/:shopId/dossiers': dossier,
    'POST /shops/:shopId/dossier-search': { typed: 'tran van de' },
    'POST /shops/:shopId/turned-away': turnedAway,
    'POST /kiosk/dossier-slips': { code, factor: '0123', language: 'km' },
    'POST /dossiers/:dossierId/receipt': { papers: [], feeVnd: null, term },
    'POST /dossiers/:dossierId/amendments': { applicant: { fullName: 'Người Thử Hai' }, papers: [] },
    'POST /dossiers/:dossierId/steps': {
      stages: [[{ agencyId: ids.rows[0]?.agencyId, share: term, question: 'Có ý kiến gì không?' }]],
    },
    'POST /dossiers/:dossierId/going-on': { reason: 'Đã quá hạn trả lời' },
    'POST /dossiers/:dossierId/acts': { act: 'withdraw', reason: 'Người nộp đề nghị' },
    'POST /shops/:shopId/calendar-changes': closure('2027-03-03'),
    'PUT /shops/:shopId/notices': {
      notices: [
        {
          kind: 'notice',
          textVi: 'Một câu',
          textKm: null,
          textEn: null,
          fromDay: null,
          toDay: null,
          active: true,
        },
      ],
    },
    'POST /phone/:shopCode/visits': { sector: 'bhxh', code: '0000' },
    'POST /phone/:shopCode/bookings': { sector: 'bhxh', slotAt: '2026-11-25T02:00:00Z' },
    'POST /booking/arrival': { code: '0000' },
    'POST /shops/:shopId/voice-packs': voice,
    'PATCH /voice-packs/:packId': { name: 'Giọng khác' },
    'PATCH /devices/:deviceId': { name: 'Tên khác' },
    'POST /shops/:shopId/staff': {
      username: 'nguoi-moi',
      displayName: 'Người Mới',
      agencyId: null,
      role: 'clerk',
      password: 'mật khẩu ban đầu',
    },
    'PATCH /staff/:staffId': { displayName: 'Tên Khác', active: false },
    'PUT /shops/:shopId/staff/:staffId/role': { role: 'supervisor' },
    'POST /demo/devices': { kind: 'kiosk' },
  } satisfies Partial<Record<RouteName, object>>;
  const bodyOf: Record<string, object | undefined> = bodies;

  const askerOf = (name: string): Person => {
    if (name.startsWith('POST /follow')) return holder;
    if (name === 'POST /help-calls/:helpCallId/answer') return seat.clerk;
    if (
      name === 'PUT /devices/self/health' ||
      name === 'POST /visits' ||
      name === 'POST /kiosk/offline-visits' ||
      name === 'POST /kiosk/test-slip' ||
      name === 'POST /kiosk/dossier-slips' ||
      name === 'POST /help-calls' ||
      name.endsWith('/reprints')
    )
      return kiosk;
    if (name.includes('dossier') || name.includes('turned-away') || name.includes('due-preview')) return desk;
    if (name === 'POST /session' || name === 'POST /demo/devices') return house.nobody;
    if (name.startsWith('POST /phone') || name.startsWith('POST /booking')) return house.phone();
    if (name === 'POST /shops/:shopId/visits') return seat.clerk;
    const atTheDesk = /\/(calls|stops)\/|\/counters\/:counterId\/|session/.test(name);
    return atTheDesk ? seat.clerk : administrator;
  };
  const valueIn = (name: string, key: string) => {
    if (name.endsWith('/undo') && key === 'changeId') return closed.changeId;
    return /\/(receipt|amendments)$/.test(name) && key === 'dossierId' ? sentHome.dossierId : values[key];
  };
  return Object.keys(routes)
    .filter((name): name is RouteName => Object.hasOwn(routes, name) && !name.startsWith('GET '))
    .map((name) => {
      const shape: RouteShape = routes[name];
      return {
        name,
        shape,
        path: name.replaceAll(/:(\w+)/g, (_all, key: string) => valueIn(name, key) ?? key),
        asker: askerOf(name),
        right: shape.body ? (bodyOf[name] ?? {}) : undefined,
      };
    });
}
