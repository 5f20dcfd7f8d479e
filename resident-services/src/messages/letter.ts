import type { Brand } from '../brand/brand.js';
import type { Mail, NotificationService } from '../connectors/notification/notification.js';
import { languageOf, portalNameIn, type PortalName, textsIn } from '../texts/texts.js';
import { escapeHtml } from './message.js';

interface Letterhead {
  brand: Brand;
  name: PortalName;
  portalOrigin: string;
}

const pictureName = 'logo';

/** Puts every mail on the paper of the portal: its colours, its name and its logo. Colours are checked, names are escaped. */
export const onPaper = (service: NotificationService, letterhead: Letterhead): NotificationService => ({
  ...service,
  sendMail: (mail) => service.sendMail(letter(mail, letterhead)),
});

/** Styles stand in the elements, as mail programs drop all others; there is no table, so a phone may break lines where it must. */
function letter(mail: Mail, { brand: { colors, picture }, name, portalOrigin }: Letterhead): Mail {
  const texts = textsIn(languageOf(mail.locale) ?? 'eng');
  const portal = escapeHtml(portalNameIn(texts, name));
  const logo = picture
    ? `<img src="cid:${pictureName}" alt="" width="40" height="40" style="vertical-align:middle;border-radius:8px;margin-inline-end:12px">`
    : '';
  const html =
    `<!doctype html><html lang="${texts.tag}" dir="${texts.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="color-scheme" content="light"><title>${escapeHtml(mail.subject)}</title></head>` +
    `<body style="margin:0;background:${colors.paper};color:${colors.ink};font:1rem/1.6 system-ui,sans-serif">` +
    `<div style="max-width:36rem;margin:0 auto;padding:1.5rem 1rem">` +
    `<p style="display:flex;align-items:center;margin:0;padding:1rem 1.5rem;border-radius:10px 10px 0 0;background:${colors.accent};color:${colors.onAccent};font-size:1.125rem;font-weight:700">${logo}<bdi>${portal}</bdi></p>` +
    `<div style="padding:0.75rem 1.5rem 1rem;border:1px solid ${colors.line};border-top:0;border-radius:0 0 10px 10px;background:#ffffff;overflow-wrap:anywhere">${mail.html.replaceAll('<a href=', `<a style="color:${colors.link}" href=`)}</div>` +
    `<p style="margin:0;padding:1rem 1.5rem;font-size:0.875rem"><a href="${escapeHtml(portalOrigin)}" style="color:${colors.link}"><bdi dir="ltr">${escapeHtml(new URL(portalOrigin).host)}</bdi></a></p>` +
    `</div></body></html>`;
  return { ...mail, html, ...(picture ? { pictures: [{ cid: pictureName, type: 'image/png', content: picture }] } : {}) };
}
