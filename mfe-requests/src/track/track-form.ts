import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { customElement, RpElement } from '@rp/shared-design';
import { icu, localized, msg } from '@rp/shared-design/i18n';
import { cleanEventId, eventIdLength, faultOf, type EventIdFault } from './event-id.js';
import { TrackEvent } from './track-event.js';

/**
 * Asks for an event ID.
 *
 * @fires {TrackEvent} rp-track - The resident entered an ID that can be one.
 */
@localized()
@customElement('rp-requests-track-form')
export class TrackForm extends RpElement {
  static override readonly styles = css`
    form {
      display: grid;
      gap: var(--rp-space-4);
      justify-items: start;
    }

    rp-field {
      inline-size: 100%;
    }

    @media print {
      form {
        display: none;
      }
    }
  `;

  /** What stands in the field at first. */
  @property() value = '';

  /** Checks `value` at once: it came with the address. */
  @property({ type: Boolean }) checked = false;

  @state() private fault?: EventIdFault;
  @state() private typed = '';

  @query('rp-field') private readonly field!: HTMLElement & { value: string };

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('value') && !changed.has('checked')) return;
    this.typed = this.value;
    this.fault = this.checked ? faultOf(this.value) : undefined;
  }

  protected override render() {
    return html`
      <form novalidate data-rp-draft="track" @submit=${this.onSubmit}>
        <rp-field
          name="eid"
          label=${msg('Event ID', { id: 'requests.eid' })}
          hint=${msg('16 digits. You find it in our message and in your history.', { id: 'requests.track.hint' })}
          inputmode="numeric"
          autocomplete="off"
          .value=${this.typed}
          .error=${this.errorText()}
          @input=${this.onInput}
        ></rp-field>
        <rp-button type="submit">${msg('Track this request', { id: 'requests.track.submit' })}</rp-button>
      </form>
    `;
  }

  private errorText() {
    switch (this.fault) {
      case 'empty':
        return msg('Enter the event ID of the request.', { id: 'requests.track.empty' });
      case 'letters':
        return msg('An event ID has digits only. Check what you entered.', { id: 'requests.track.letters' });
      case 'length':
        return icu(msg('An event ID has {length} digits. You entered {n, plural, one {# digit} other {# digits}}.', { id: 'requests.track.length' }), {
          length: eventIdLength,
          n: cleanEventId(this.typed).length,
        });
      default:
        return '';
    }
  }

  private readonly onInput = () => {
    this.typed = this.field.value;
  };

  private readonly onSubmit = async (event: Event) => {
    event.preventDefault();
    this.fault = faultOf(this.typed);
    if (!this.fault) {
      this.dispatchEvent(new TrackEvent(cleanEventId(this.typed)));
      return;
    }
    await this.updateComplete;
    this.field.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rp-requests-track-form': TrackForm;
  }
}
