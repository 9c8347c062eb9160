// The plans that are run, and their configuration for the suite.
import { readFile } from 'node:fs/promises';

const LOGOUT = { client_registration: 'static_client', response_type: 'code' };

/**
 * `planName` and `variant` are the suite's words. `announced` tells from the discovery document whether the server offers
 * what the plan is about; `feature` names that for people.
 */
export const PLANS = {
  basic: {
    planName: 'oidcc-basic-certification-test-plan',
    variant: { server_metadata: 'discovery', client_registration: 'static_client' },
    feature: 'response_types_supported: code',
    announced: (discovery) => discovery.response_types_supported?.includes('code'),
  },
  config: {
    planName: 'oidcc-config-certification-test-plan',
    variant: {},
    feature: 'a discovery document',
    announced: () => true,
  },
  formpost: {
    planName: 'oidcc-formpost-basic-certification-test-plan',
    variant: { server_metadata: 'discovery', client_registration: 'static_client' },
    feature: 'response_modes_supported: form_post',
    announced: (discovery) => discovery.response_modes_supported?.includes('form_post'),
  },
  'rp-initiated-logout': {
    planName: 'oidcc-rp-initiated-logout-certification-test-plan',
    variant: LOGOUT,
    feature: 'end_session_endpoint',
    announced: (discovery) => Boolean(discovery.end_session_endpoint),
  },
  'back-channel-logout': {
    planName: 'oidcc-backchannel-rp-initiated-logout-certification-test-plan',
    variant: LOGOUT,
    feature: 'backchannel_logout_supported',
    announced: (discovery) => discovery.backchannel_logout_supported === true,
  },
  'front-channel-logout': {
    planName: 'oidcc-frontchannel-rp-initiated-logout-certification-test-plan',
    variant: LOGOUT,
    feature: 'frontchannel_logout_supported',
    announced: (discovery) => discovery.frontchannel_logout_supported === true,
  },
};

/** The suite that `apply.toml` and its companions are written for. */
export const DEFAULT_SUITE = 'https://localhost.emobix.co.uk:8443';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** The configuration of a plan, with the issuer put in. */
export const configurationOf = async (plan, issuer) => JSON.parse((await read(`plans/${plan}.json`)).replaceAll('{issuer}', issuer));

export const readJson = async (name) => JSON.parse(await read(name));

/** An apply file of this folder, written for another suite. */
export const applyFile = async (name, suite) => (await read(name)).replaceAll(DEFAULT_SUITE, suite.replace(/\/$/, ''));
