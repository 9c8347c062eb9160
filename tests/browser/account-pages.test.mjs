// Every screen of people's own accounts, by day and by night, in both directions of writing, without script, on a narrow phone and
// on a desk.
import { GROUPS } from './account-screens.mjs';
import { lookAtAccounts } from './looks.mjs';
import { REGISTRATIONS } from './residents.mjs';

lookAtAccounts(GROUPS, ({ server }) => server.apply(REGISTRATIONS));
