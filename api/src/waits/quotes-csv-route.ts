import { ShopId } from '@motcua/contracts/ids';
import { QuotesTable } from '@motcua/contracts/waits';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { House } from '../house.ts';
import { clerkOf } from '../staff/asker.ts';
import { quotesCsv } from './quotes-csv.ts';
import { readQuotes } from './read-scores.ts';

const Params = z.strictObject({ shopId: ShopId });
const Query = z.strictObject({ rows: QuotesTable.default('weeks') });

/** What people were told about waiting, as a file for a spreadsheet: the one answer of this area that is not JSON. */
export function quotesCsvRoute(app: FastifyInstance, house: House): void {
  app.route({
    method: 'GET',
    url: '/api/v1/shops/:shopId/quotes.csv',
    config: { permission: 'waits.read', answers: 'text' },
    schema: { params: Params, querystring: Query, tags: ['shops'] },
    handler: async (request, reply) => {
      const { shopId } = Params.parse(request.params);
      const { rows } = Query.parse(request.query);
      const quotes = await readQuotes(house, clerkOf(request.asker), shopId);
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${rows}.csv"`)
        .send(quotesCsv(rows, quotes));
    },
  });
}
