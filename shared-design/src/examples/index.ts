import type { Example } from './example.js';
import { examples as accordion } from '../elements/accordion/rp-accordion.examples.js';
import { examples as alert } from '../elements/alert/rp-alert.examples.js';
import { examples as badge } from '../elements/badge/rp-badge.examples.js';
import { examples as breadcrumb } from '../elements/breadcrumb/rp-breadcrumb.examples.js';
import { examples as button } from '../elements/button/rp-button.examples.js';
import { examples as cardPreview } from '../elements/card-preview/rp-card-preview.examples.js';
import { examples as choice } from '../elements/choice/rp-choice.examples.js';
import { examples as confirm } from '../elements/confirm/rp-confirm.examples.js';
import { examples as consent } from '../elements/consent/rp-consent.examples.js';
import { examples as copy } from '../elements/copy/rp-copy.examples.js';
import { examples as countdown } from '../elements/countdown/rp-countdown.examples.js';
import { examples as dateField } from '../elements/date-field/rp-date-field.examples.js';
import { examples as dateRange } from '../elements/date-range/rp-date-range.examples.js';
import { examples as details } from '../elements/details/rp-details.examples.js';
import { examples as dialog } from '../elements/dialog/rp-dialog.examples.js';
import { examples as displaySettings } from '../elements/display-settings/rp-display-settings.examples.js';
import { examples as empty } from '../elements/empty/rp-empty.examples.js';
import { examples as error } from '../elements/error/rp-error.examples.js';
import { examples as errorSummary } from '../elements/error-summary/rp-error-summary.examples.js';
import { examples as field } from '../elements/field/rp-field.examples.js';
import { examples as filters } from '../elements/filters/rp-filters.examples.js';
import { examples as help } from '../elements/help/rp-help.examples.js';
import { examples as icon } from '../elements/icon/rp-icon.examples.js';
import { examples as id } from '../elements/id/rp-id.examples.js';
import { examples as link } from '../elements/link/rp-link.examples.js';
import { examples as menu } from '../elements/menu/rp-menu.examples.js';
import { examples as multiSelect } from '../elements/multi-select/rp-multi-select.examples.js';
import { examples as otp } from '../elements/otp/rp-otp.examples.js';
import { examples as pagination } from '../elements/pagination/rp-pagination.examples.js';
import { examples as print } from '../elements/print/rp-print.examples.js';
import { examples as progress } from '../elements/progress/rp-progress.examples.js';
import { examples as readAloud } from '../elements/read-aloud/rp-read-aloud.examples.js';
import { examples as reveal } from '../elements/reveal/rp-reveal.examples.js';
import { examples as rosette } from '../elements/rosette/rp-rosette.examples.js';
import { examples as select } from '../elements/select/rp-select.examples.js';
import { examples as skeleton } from '../elements/skeleton/rp-skeleton.examples.js';
import { examples as spinner } from '../elements/spinner/rp-spinner.examples.js';
import { examples as status } from '../elements/status/rp-status.examples.js';
import { examples as stepper } from '../elements/stepper/rp-stepper.examples.js';
import { examples as summary } from '../elements/summary/rp-summary.examples.js';
import { examples as table } from '../elements/table/rp-table.examples.js';
import { examples as tabs } from '../elements/tabs/rp-tabs.examples.js';
import { examples as taskList } from '../elements/task-list/rp-task-list.examples.js';
import { examples as textarea } from '../elements/textarea/rp-textarea.examples.js';
import { examples as time } from '../elements/time/rp-time.examples.js';
import { examples as timeline } from '../elements/timeline/rp-timeline.examples.js';
import { examples as toasts } from '../elements/toasts/rp-toasts.examples.js';
import { examples as upload } from '../elements/upload/rp-upload.examples.js';

/** The examples of each element, by its tag. */
export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  'rp-accordion': accordion,
  'rp-alert': alert,
  'rp-badge': badge,
  'rp-breadcrumb': breadcrumb,
  'rp-button': button,
  'rp-card-preview': cardPreview,
  'rp-choice': choice,
  'rp-confirm': confirm,
  'rp-consent': consent,
  'rp-copy': copy,
  'rp-countdown': countdown,
  'rp-date-field': dateField,
  'rp-date-range': dateRange,
  'rp-details': details,
  'rp-dialog': dialog,
  'rp-display-settings': displaySettings,
  'rp-empty': empty,
  'rp-error': error,
  'rp-error-summary': errorSummary,
  'rp-field': field,
  'rp-filters': filters,
  'rp-help': help,
  'rp-icon': icon,
  'rp-id': id,
  'rp-link': link,
  'rp-menu': menu,
  'rp-multi-select': multiSelect,
  'rp-otp': otp,
  'rp-pagination': pagination,
  'rp-print': print,
  'rp-progress': progress,
  'rp-read-aloud': readAloud,
  'rp-reveal': reveal,
  'rp-rosette': rosette,
  'rp-select': select,
  'rp-skeleton': skeleton,
  'rp-spinner': spinner,
  'rp-status': status,
  'rp-stepper': stepper,
  'rp-summary': summary,
  'rp-table': table,
  'rp-tabs': tabs,
  'rp-task-list': taskList,
  'rp-textarea': textarea,
  'rp-time': time,
  'rp-timeline': timeline,
  'rp-toasts': toasts,
  'rp-upload': upload,
};
