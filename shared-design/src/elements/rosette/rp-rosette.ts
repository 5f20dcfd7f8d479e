import { html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { inline } from '../../base/root.styles.js';
import { customElement } from '../../core/define.js';
import { RpElement } from '../../core/rp-element.js';
import { curve } from './curve.js';
import { styles } from './rp-rosette.styles.js';

export type RosetteVariant = 'mark' | 'crop' | 'dense' | 'tick';

/** A rosette is a wave around a circle, repeated inwards while it turns, once each way. */
interface Rosette {
  readonly petals: number;
  /** How far the innermost line has turned, in petals. */
  readonly twist: number;
  readonly rings: number;
  /** How high the wave is; the radius is 1. */
  readonly amplitude: number;
  readonly inner: number;
  readonly stroke: number;
}

const rosettes: Readonly<Record<RosetteVariant, Rosette>> = {
  mark: { petals: 8, twist: 0.5, rings: 3, amplitude: 0.15, inner: 0.5, stroke: 1.25 },
  crop: { petals: 12, twist: 0.9, rings: 16, amplitude: 0.12, inner: 0.28, stroke: 1 },
  dense: { petals: 14, twist: 1.2, rings: 24, amplitude: 0.1, inner: 0.12, stroke: 0.75 },
  tick: { petals: 12, twist: 0.5, rings: 6, amplitude: 0.1, inner: 0.62, stroke: 0.6 },
};

/** The sign of the portal: fine lines as on identity papers. Decoration only. */
@customElement('rp-rosette')
export class RpRosette extends RpElement {
  static override readonly styles = [inline, styles];

  @property({ reflect: true }) variant: RosetteVariant = 'mark';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    const rosette = rosettes[this.variant] ?? rosettes.mark;
    return html`
      <svg viewBox="0 0 400 400" stroke-width=${rosette.stroke}>
        <defs><path id="line" d=${curve(rosette.petals, rosette.amplitude)} /></defs>
        ${lines(rosette)}
        ${this.variant === 'tick' ? svg`<path class="tick" pathLength="1" d="m128 206 48 48 98-104" />` : nothing}
      </svg>
    `;
  }
}

function lines({ petals, twist, rings, inner }: Rosette) {
  return Array.from({ length: rings }, (_, ring) => {
    const depth = rings > 1 ? ring / (rings - 1) : 0;
    const turn = (360 / petals) * twist * depth;
    const scale = 1 - (1 - inner) * depth;
    return [turn, -turn].map(
      (degrees) => svg`<use href="#line" transform="rotate(${degrees} 200 200) translate(200 200) scale(${scale}) translate(-200 -200)" />`,
    );
  });
}
