// A server of a story's own: an empty folder, a free port, and `doorcode apply` beside it.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const BINARY = absolute(process.env.DOORCODE_BINARY ?? fileURLToPath(new URL('../../target/debug/doorcode', import.meta.url)));

export const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export const eventually = async (what, look, atMost = 10_000) => {
  for (const end = Date.now() + atMost; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  return assert.fail(`${what} did not happen within ${atMost} ms`);
};

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

/** Starts the binary. `settings` are environment variables such as `{ DOORCODE__LIMITS__SENDS_PER_RECIPIENT: '9' }`. */
export const startServer = async (settings = {}) => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'doorcode-party-'));
  const origin = `http://localhost:${port}`;
  // The developer's own settings stay outside.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DOORCODE__')));
  Object.assign(env, {
    DOORCODE__SERVER__LISTEN: `127.0.0.1:${port}`,
    DOORCODE__SERVER__PUBLIC_URL: origin,
    DOORCODE__DATA_DIR: join(folder, 'data'),
    ...settings,
  });

  // The folder is the working directory too, since a doorcode.toml there would be read.
  const child = spawn(BINARY, [], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { log += text; });
  const ended = new Promise((resolve) => { child.once('error', resolve).once('exit', resolve); });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const get = async (path) => {
    const answer = await fetch(origin + path, { headers: { connection: 'close' } });
    assert.ok(answer.ok, `${path} answers ${answer.status}`);
    return answer.json();
  };
  await eventually(`a server at ${origin}`, async () => {
    assert.equal(child.exitCode, null, `${BINARY} ended:\n${log}`);
    return get('/.well-known/jwks.json').catch(() => false);
  }, 30_000);
  log = '';

  return {
    origin,
    issuer: `${origin}/`,
    outbox: `${origin}/dev/outbox.json`,
    discovery: await get('/.well-known/openid-configuration'),

    async apply(toml) {
      const file = join(folder, 'apply.toml');
      await writeFile(file, toml);
      await promisify(execFile)(BINARY, ['apply', file], { env, cwd: folder });
    },

    async stop() {
      const slow = setTimeout(kill, 12_000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(slow);
      process.removeListener('exit', kill);
      await rm(folder, { recursive: true, force: true });
      assert.equal(child.exitCode, 0, 'the server does not stop in order');
      const faults = log.split('\n').filter((line) => /\bERROR\b|panicked/.test(line));
      assert.deepEqual(faults, [], 'the server logged faults');
    },
  };
};
