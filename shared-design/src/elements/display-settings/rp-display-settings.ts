import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { form } from '../../base/form.styles.js';
import { announce } from '../../core/announce.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { themeSamples } from '../../generated/theme-samples.js';
import { getLocale, localized, msg } from '../../i18n/index.js';
import { choose, chooseStandard, onPrefs, prefs } from '../../prefs/prefs.js';
import { settings, type Prefs, type Setting } from '../../prefs/settings.js';
import { hasVoice, onVoices } from '../../prefs/voices.js';
import '../button/rp-button.js';
import '../dialog/rp-dialog.js';
import type { RpDialog } from '../dialog/rp-dialog.js';
import '../icon/rp-icon.js';
import '../status/rp-status.js';
import { faces, group, readingAids, sizes, themes, type Switch, sight, spacing } from './choices.js';
import { styles } from './rp-display-settings.styles.js';

/**
 * How the portal looks, chosen by who reads it: a dialog that says each setting in words, shows it at once, and undoes
 * "standard" again. It needs no sign-in.
 */
@localized()
@customElement('rp-display-settings')
export class RpDisplaySettings extends RpElement {
  static override readonly styles = [form, themeSamples, styles];

  /** What held before everything was made standard, until the next choice. */
  @state() private previous?: Prefs;

  @query('rp-dialog') private readonly dialog!: RpDialog;

  private stop: (() => void)[] = [];

  /** Opens it; the focus goes back to where it came from. */
  async show(): Promise<void> {
    await this.updateComplete;
    this.dialog.show();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const again = () => this.requestUpdate();
    this.stop = [onPrefs(again), onVoices(again)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop.forEach((stop) => stop());
  }

  protected override render() {
    const standard = Object.keys(prefs()).length === 0;
    return html`
      <rp-dialog heading=${msg('Display settings', { id: 'design.display.title' })} @rp-close=${this.forget}>
        <div class="all" @change=${this.onChange}>
          <p>${msg('Changes show at once. This browser remembers them, also after you sign out.', { id: 'design.display.about' })}</p>
          ${this.renderRadios('size', msg('Text size', { id: 'design.display.size' }), sizes())}
          ${this.renderRadios('theme', msg('Colours', { id: 'design.display.theme' }), themes())}
          ${this.renderRadios('face', msg('Letters', { id: 'design.display.face' }), faces())}
          ${this.renderSwitches(group.spacing(), spacing())}
          ${this.renderSwitches(group.sight(), sight(), this.renderSample())}
          ${this.renderSwitches(group.aids(), readingAids(hasVoice(getLocale())))}
        </div>
        <rp-button slot="actions" @click=${this.done}>${msg('Done', { id: 'design.display.done' })}</rp-button>
        <rp-button slot="actions" variant="secondary" ?disabled=${standard && !this.previous} @click=${this.previous ? this.undo : this.reset}>
          ${this.previous ? msg('Undo', { id: 'design.display.undo' }) : msg('Use the standard settings', { id: 'design.display.reset' })}
        </rp-button>
      </rp-dialog>
    `;
  }

  private renderRadios(setting: Setting, legend: string, options: readonly { value: string; label: string }[]) {
    const chosen = prefs()[setting] ?? options[0]?.value;
    return html`
      <fieldset class="rp-field">
        <legend class="rp-label">${legend}</legend>
        <div class="tiles ${setting}">
          ${options.map(
            ({ value, label }) => html`
              <div class="rp-option tile">
                <input id="${setting}-${value}" type="radio" name=${setting} value=${value} .checked=${live(chosen === value)} />
                <label for="${setting}-${value}" class="as-${value}">${label}</label>
              </div>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private renderSwitches(legend: string, switches: readonly Switch[], sample: unknown = nothing) {
    return html`
      <fieldset class="rp-field">
        <legend class="rp-label">${legend}</legend>
        ${sample}
        <div class="rp-options">
          ${switches.map(
            ({ setting, on, label, hint, missing }) => html`
              <div class="rp-option">
                <input
                  id=${setting}
                  type="checkbox"
                  name=${setting}
                  value=${on}
                  aria-describedby="${setting}-hint"
                  ?disabled=${missing}
                  .checked=${live(prefs()[setting] === on && !missing)}
                />
                <label for=${setting}>${label}</label>
                <p class="rp-hint" id="${setting}-hint">${hint}</p>
              </div>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private renderSample() {
    return html`<div class="sample rp-row" aria-hidden="true">
      <rp-status status="success">${msg('Done', { id: 'design.display.sample.done' })}</rp-status>
      <rp-status status="progress">${msg('In progress', { id: 'design.display.sample.progress' })}</rp-status>
      <rp-status status="failed">${msg('Failed', { id: 'design.display.sample.failed' })}</rp-status>
    </div>`;
  }

  private readonly onChange = (event: Event) => {
    const { name, type, value, checked } = event.target as HTMLInputElement;
    this.previous = undefined;
    choose({ [name]: type === 'radio' || checked ? value : standardOf(name as Setting) });
  };

  private readonly reset = () => {
    this.previous = chooseStandard();
    announce(msg('All display settings are as standard. You can undo this.', { id: 'design.display.reset.done' }));
  };

  private readonly undo = () => {
    if (this.previous) choose(this.previous);
    this.previous = undefined;
    announce(msg('Your display settings are back.', { id: 'design.display.undone' }));
  };

  private readonly forget = () => (this.previous = undefined);

  private readonly done = () => this.dialog.close();
}

const standardOf = (setting: Setting) => settings[setting][0];

declare global {
  interface HTMLElementTagNameMap {
    'rp-display-settings': RpDisplaySettings;
  }
}
