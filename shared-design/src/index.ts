import { readyToAnnounce } from './core/announce.js';
import './i18n/words.js';

export { announce, type AnnounceOptions } from './core/announce.js';
export { deepActiveElement, deepQuery } from './core/deep.js';
export { customElement, define } from './core/define.js';
export { focusHeading } from './core/focus-heading.js';
export { RpElement } from './core/rp-element.js';
export { RpLightElement } from './core/rp-light-element.js';
export { need } from './need.js';
export type { OnDemandTag } from './on-demand.js';

export { RpAlert, type AlertKind } from './elements/alert/rp-alert.js';
export { RpButton, type ButtonVariant } from './elements/button/rp-button.js';
export { RpChoice, type ChoiceOption } from './elements/choice/rp-choice.js';
export type { RpConfirm } from './elements/confirm/rp-confirm.js';
export type { RpCopy } from './elements/copy/rp-copy.js';
export type { RpCountdown } from './elements/countdown/rp-countdown.js';
export type { RpDateField } from './elements/date-field/rp-date-field.js';
export type { DatePreset, DateRange, RpDateRange } from './elements/date-range/rp-date-range.js';
export { RpDetails } from './elements/details/rp-details.js';
export type { RpDialog } from './elements/dialog/rp-dialog.js';
export { RpEmpty } from './elements/empty/rp-empty.js';
export { type FieldError, RpErrorSummary } from './elements/error-summary/rp-error-summary.js';
export { type ErrorWords, RpError } from './elements/error/rp-error.js';
export { type FieldType, RpField } from './elements/field/rp-field.js';
export type { IconName } from './elements/icon/icons.js';
export { RpIcon } from './elements/icon/rp-icon.js';
export { RpId } from './elements/id/rp-id.js';
export { RpMenu } from './elements/menu/rp-menu.js';
export { RpMenuItem } from './elements/menu/rp-menu-item.js';
export type { RpOtp } from './elements/otp/rp-otp.js';
export type { RpProgress } from './elements/progress/rp-progress.js';
export type { RpReveal } from './elements/reveal/rp-reveal.js';
export { type RosetteVariant, RpRosette } from './elements/rosette/rp-rosette.js';
export { RpSelect, type SelectOption } from './elements/select/rp-select.js';
export { RpSkeleton, type SkeletonShape } from './elements/skeleton/rp-skeleton.js';
export type { RpSpinner } from './elements/spinner/rp-spinner.js';
export { RpStatus, type Status } from './elements/status/rp-status.js';
export type { RpTextarea } from './elements/textarea/rp-textarea.js';
export { RpTime } from './elements/time/rp-time.js';
export type { RpTimeline, TimelineStep } from './elements/timeline/rp-timeline.js';
export { RpToasts, type Toast } from './elements/toasts/rp-toasts.js';
export type { RpUpload, Upload, UploadItem } from './elements/upload/rp-upload.js';

export { RpCancelEvent } from './events/cancel-event.js';
export { RpCloseEvent } from './events/close-event.js';
export { RpConfirmEvent } from './events/confirm-event.js';
export { RpEndedEvent } from './events/ended-event.js';
export type { RpFileRemoveEvent } from './events/file-remove-event.js';
export type { RpResendEvent } from './events/resend-event.js';
export { RpRetryEvent } from './events/retry-event.js';
export { RpRevealedEvent } from './events/revealed-event.js';
export { RpSelectEvent } from './events/select-event.js';

readyToAnnounce();
/** Without a line it comes as soon as there is one. */
const fetchLater = (): unknown => import('./later.js').catch(() => setTimeout(fetchLater, 5_000));
setTimeout(fetchLater);
