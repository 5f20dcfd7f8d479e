type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stood in a form that asks to be kept: its name, and what was written and chosen, by the names of the controls. */
export interface FormDraft {
  readonly form: string;
  readonly entries: readonly (readonly [name: string, value: string])[];
}

/** Only forms that say so with `data-rp-draft`: whoever wrote one knows whether it holds a number that must not lie about. */
const asking = 'form[data-rp-draft]';

/** Whatever a form says, these are never kept: secrets, codes for once, files. */
const never = '[type=password], [type=file], [type=hidden], [autocomplete=one-time-code], :disabled';

/** What was typed below an element, through shadow roots. */
export const draftsIn = (root: Element): readonly FormDraft[] =>
  formsIn(root)
    .map((form) => ({ form: nameOf(form), entries: controlsOf(form).flatMap(entryOf) }))
    .filter(({ entries }) => entries.length > 0);

/** Puts back what was typed, as if it were typed now. @returns the drafts whose form is not there (yet) */
export function fillIn(root: Element, drafts: readonly FormDraft[]): readonly FormDraft[] {
  const forms = formsIn(root);
  return drafts.filter((draft) => {
    const form = forms.find((each) => nameOf(each) === draft.form);
    const controls = form ? controlsOf(form) : [];
    if (!controls.length) return true;
    fill(controls, draft);
    return false;
  });
}

function formsIn(root: Element | ShadowRoot): HTMLFormElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? formsIn(shadowRoot) : []));
  return [...root.querySelectorAll<HTMLFormElement>(asking), ...inner];
}

const nameOf = (form: HTMLFormElement) => form.dataset['rpDraft'] ?? '';

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((each): each is Control => each.matches('input[name], textarea[name], select[name]') && !each.matches(never));

const isTicked = (control: Control): control is HTMLInputElement => control.matches('[type=checkbox], [type=radio]');

function entryOf(control: Control): [string, string][] {
  const given = isTicked(control) ? control.checked : control.value !== '';
  return given ? [[control.name, control.value]] : [];
}

function fill(controls: readonly Control[], { entries }: FormDraft): void {
  const left = [...entries];
  for (const control of controls) {
    const at = left.findIndex(([name, value]) => name === control.name && (!isTicked(control) || value === control.value));
    const [entry] = at < 0 ? [] : left.splice(at, 1);
    if (isTicked(control)) control.checked = entry !== undefined;
    else if (entry) control.value = entry[1];
    else continue;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}
