const json = (text) => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Not JSON: ${text}`, { cause });
  }
};
const number = (text, name) => {
  if (!/^\d+$/.test(text ?? '')) throw new Error(`${name} is a whole number`);
  return Number(text);
};
const needed = (value, name) => {
  if (!value) throw new Error(`${name} is missing`);
  return value;
};
const post = (path, body) => ({ method: 'POST', path, body });
const get = (path) => ({ method: 'GET', path });
const fault =
  (kind) =>
  ([times, seconds]) =>
    post(`/callbacks/${kind}`, { ...(times && { times: number(times, 'TIMES') }), ...(seconds && { seconds: number(seconds, 'SECONDS') }) });

/** Each verb: what it takes, what it does, the request it is. */
const verbs = {
  resident: ['[JSON]', 'makes a resident, of {"email", "phone", "identity"}', ([text]) => post('/residents', json(text))],
  session: ['UIN|VID', 'signs them in: cookies and CSRF token', ([id]) => post('/sessions', { id: needed(id, 'UIN|VID') })],
  'service-token': ['[CLIENT]', 'a token of a back-end client', ([clientId]) => post('/service-tokens', clientId && { clientId })],
  messages: ['[TO]', 'mails and text messages, newest first', ([to]) => get(`/messages${to ? `?to=${encodeURIComponent(to)}` : ''}`)],
  application: [
    'STAGE [JSON]',
    'an application that has come so far',
    ([stage, text]) => post('/applications', { stage: needed(stage, 'STAGE'), ...(text && { identity: json(text) }) }),
  ],
  advance: [
    'AID [REJECTED|FAILED]',
    'leads it one step on, or ends it',
    ([aid, ends]) => post(`/applications/${needed(aid, 'AID')}/advance`, ends && { ends }),
  ],
  answer: [
    'PARTNER [STATUS] [EVENT]',
    'has a partner answer what it was asked for',
    ([id, status, eventId]) => post(`/partners/${encodeURIComponent(needed(id, 'PARTNER'))}/answer`, status && { status, ...(eventId && { eventId }) }),
  ],
  lose: ['[TIMES]', 'has the next messages of the hub lost', fault('lose')],
  repeat: ['[TIMES]', 'has them delivered twice', fault('repeat')],
  delay: ['[TIMES] [SECONDS]', 'has them held back', fault('delay')],
  clock: ['SECONDS', 'moves the time forward', ([seconds]) => post('/clock/advance', { seconds: number(seconds, 'SECONDS') })],
  settle: ['', 'waits until the work in the background is done', () => post('/settle')],
  audit: ['', 'counts the lines of the audit trail', () => get('/audit/count')],
  sample: ['', 'values that master data finds something for', () => get('/masterdata/sample')],
  reset: ['', 'brings the sample country back', () => post('/reset')],
};

export const usage = [
  'Usage: npm run sandbox -- VERB …',
  ...Object.entries(verbs).map(([name, [takes, does]]) => `  ${`${name} ${takes}`.padEnd(34)} ${does}`),
].join('\n');

/** @throws {Error} with what is wrong, or all verbs */
export function requestOf([name, ...rest]) {
  const verb = Object.hasOwn(verbs, name ?? '') ? verbs[name] : undefined;
  if (!verb) throw new Error(usage);
  return verb[2](rest);
}
