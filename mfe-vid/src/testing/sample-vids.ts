import type { WirePolicy, WireVid } from '../vids/vids.api.js';

// Of a fictional resident: the answers of the back end that the tests begin with.
export const perpetual = {
  vid: '4251852193847593',
  maskedVid: '4XXXXXXXXXXXXX93',
  vidType: 'PERPETUAL',
  generatedUtc: '2026-01-05T08:00:00.000Z',
  expiryUtc: null,
  transactionsLeftCount: null,
} satisfies WireVid;

export const temporary = {
  vid: '6251852193847545',
  maskedVid: '6XXXXXXXXXXXXX45',
  vidType: 'TEMPORARY',
  generatedUtc: '2026-01-05T08:00:00.000Z',
  expiryUtc: null,
  transactionsLeftCount: 2,
} satisfies WireVid;

export const perpetualPolicy: WirePolicy = {
  vidType: 'Perpetual',
  vidPolicy: { validForInMinutes: null, transactionsAllowed: null, instancesAllowed: 1, autoRestoreAllowed: true, restoreOnAction: 'REVOKED' },
};

export const temporaryPolicy: WirePolicy = {
  vidType: 'Temporary',
  vidPolicy: { validForInMinutes: 30, transactionsAllowed: 2, instancesAllowed: 5, autoRestoreAllowed: false, restoreOnAction: 'REGENERATE' },
};

export const oneTimePolicy: WirePolicy = {
  vidType: 'OneTimeUse',
  vidPolicy: { validForInMinutes: null, transactionsAllowed: 2, instancesAllowed: 5, autoRestoreAllowed: true, restoreOnAction: 'REVOKED' },
};
