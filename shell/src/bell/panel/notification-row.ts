import { html, nothing } from 'lit';
import type { CardTouchedEvent, ResidentApi } from '@rp/shared-client';
import { msg } from '@rp/shared-design/i18n';
import type { Notification } from './notifications.api.js';

const statuses = {
  SUCCESS: { kind: 'success', word: () => msg('Done', { id: 'shell.bell.status.success' }) },
  IN_PROGRESS: { kind: 'progress', word: () => msg('In progress', { id: 'shell.bell.status.progress' }) },
  FAILED: { kind: 'failed', word: () => msg('Failed', { id: 'shell.bell.status.failed' }) },
  CANCELED: { kind: 'cancelled', word: () => msg('Cancelled', { id: 'shell.bell.status.cancelled' }) },
} as const;

interface Around {
  hasPage: boolean;
  api: ResidentApi;
  onCard: (event: CardTouchedEvent) => void;
}

/**
 * One notification: what, whether it is new, how it stands, when, and its event ID; a link where a page of it is, and
 * the card that is ready.
 */
export function notificationRow({ id, what, icon, isNew, status, statusText, at, card }: Notification, { hasPage, api, onCard }: Around) {
  const { kind, word } = status ? statuses[status] : { kind: 'info', word: () => statusText };
  return html`
    <li class=${isNew ? 'row new' : 'row'}>
      <span class="mark"><rp-icon name=${icon}></rp-icon></span>
      <span class="what">
        ${hasPage ? html`<a class="link" href="/track/${id}"><bdi>${what}</bdi></a>` : html`<bdi>${what}</bdi>`}
        ${isNew ? html`<span class="tag">${msg('New', { id: 'shell.bell.new' })}</span>` : nothing}
      </span>
      <span><rp-status status=${kind}>${word()}</rp-status></span>
      <span class="facts">${renderTime(at)}</span>
      <span class="facts">${msg('Event ID', { id: 'shell.bell.eid' })} <rp-id value=${id}></rp-id></span>
      ${
        card
          ? html`<rp-card-download rule class="card" .api=${api} event-id=${id} standing=${card} what=${what} @rp-card-touched=${onCard}></rp-card-download>`
          : nothing
      }
    </li>
  `;
}

const renderTime = (at: Date | string) =>
  at instanceof Date ? html`<rp-time .value=${at} format="relative"></rp-time> · <rp-time .value=${at} format="datetime"></rp-time>` : at;
