// Every screen of the portal, by day and by night, in both directions of writing, without script, on a narrow phone and on a desk.
import { lookAtAccounts } from './looks.mjs';
import { GROUPS, REGISTRATIONS } from './portal-screens.mjs';

lookAtAccounts(GROUPS, ({ server }) => server.apply(REGISTRATIONS));
