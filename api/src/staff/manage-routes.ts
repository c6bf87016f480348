import type { FastifyInstance } from 'fastify';
import { actInSecret } from '../act-in-secret.ts';
import { openDoors } from '../door.ts';
import type { House } from '../house.ts';
import { addStaff } from './add-staff.ts';
import { clerkOf } from './asker.ts';
import { changeStaff } from './change-staff.ts';
import { hashPassword } from './passwords.ts';
import { setRole } from './set-role.ts';

/** The people of a shop: their accounts and roles. */
export function manageStaffRoutes(app: FastifyInstance, house: House): void {
  const { ask, act } = openDoors(app, house);

  ask('POST /shops/:shopId/staff', 'staff.manage', ({ asker, params, body, request }) =>
    actInSecret(
      house,
      'POST /shops/:shopId/staff',
      request,
      () => hashPassword(body.password),
      (tx, passwordHash) => addStaff(tx, clerkOf(asker), params.shopId, body, passwordHash),
    ),
  );
  ask('PATCH /staff/:staffId', 'staff.manage', ({ asker, params, body, request }) => {
    const { password, ...wish } = body;
    return actInSecret(
      house,
      'PATCH /staff/:staffId',
      request,
      async () => (password === undefined ? null : hashPassword(password)),
      (tx, passwordHash) => changeStaff(tx, clerkOf(asker), params.staffId, wish, passwordHash),
    );
  });
  act('PUT /shops/:shopId/staff/:staffId/role', 'staff.manage', (tx, { asker, params, body }) =>
    setRole(tx, clerkOf(asker), params.shopId, params.staffId, body.role),
  );
}
