import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** Which registers there are for whoever is logged in, by school. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async () => (await answer(api.GET('/api/v1/organisation/registers'))).rows,
  staleTime: 300_000,
});
