// Every screen on the way to a session other than those of texts and mails, looked at as account-pages.test.mjs does.
import * as frontDoor from './front-door-screens.mjs';
import { lookAtAccounts } from './looks.mjs';
import { REGISTRATIONS } from './residents.mjs';
import * as steps from './step-screens.mjs';

lookAtAccounts({ ...frontDoor.GROUPS, ...steps.GROUPS }, ({ server }) => server.apply(REGISTRATIONS));
