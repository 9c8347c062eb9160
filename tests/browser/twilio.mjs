// A stand-in for Twilio on its real wire: a small listener that takes messages, keeps them, and answers as it is told.
import { createServer } from 'node:http';
import { eventually } from './lib.mjs';

/** Starts one. `base` is what `DOORCODE__SMS__TWILIO_API_BASE` is set to. */
export const openTwilio = async () => {
  const received = [];
  let refusal;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => {
      const { authorization = '' } = request.headers;
      const [user, password] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString().split(':');
      received.push({ path: request.url, user, password, form: Object.fromEntries(new URLSearchParams(body)) });
      const sid = `SM${String(received.length).padStart(32, '0')}`;
      const [status, answer] = refusal ?? [201, { sid, status: 'queued', error_code: null }];
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    /** What it answers from now on: a status and a code of Twilio's; without them it accepts. */
    answers(status, code) {
      refusal = status && [status, { code, message: 'The message was refused', status }];
    },
    /** The newest message to a number. */
    sentTo: (number) => eventually(`a text to ${number}`, () => received.findLast(({ form }) => form.To === number)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
