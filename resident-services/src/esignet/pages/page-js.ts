/** Small comforts; every page works without it. */
export const pageJs = `
for (const time of document.querySelectorAll('time[data-clock]')) {
  const shown = new Intl.DateTimeFormat(time.dataset.clock, { timeStyle: 'short' }).format(new Date(time.dateTime));
  time.querySelector('bdi').textContent = shown;
}

const resend = document.querySelector('.es-resend');
const from = resend?.querySelector('time');
if (from) {
  const button = resend.querySelector('button');
  const wait = new Date(from.dateTime) - Date.now();
  button.setAttribute('aria-disabled', String(wait > 0));
  setTimeout(() => button.setAttribute('aria-disabled', 'false'), Math.max(0, wait));
}

for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (form.dataset.sent || pressed?.getAttribute('aria-disabled') === 'true') event.preventDefault();
    else form.dataset.sent = 'yes';
  });
}
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
`;
