// A TURN relay for the tests where Debian's coturn is not: node-turn, with coturn's time-limited credentials.
import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';

const [folder, port, secret] = process.argv.slice(2);
const Turn = createRequire(import.meta.url)(folder);
const server = new Turn({
  listeningIps: ['127.0.0.1'],
  relayIps: ['127.0.0.1'],
  listeningPort: Number(port),
  authMech: 'long-term',
  realm: 'cloudwindow.test',
  debugLevel: 'INFO',
});
const isFresh = (username) => Number(username.split(':')[0]) > Date.now() / 1000;
const password = (username) => createHmac('sha1', secret).update(username).digest('base64');
server.authentification.credentials = new Proxy({}, {
  get: (_, username) => (typeof username === 'string' && isFresh(username) ? password(username) : undefined),
});
server.start();
