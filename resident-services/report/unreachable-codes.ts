import type { Reason } from '../src/testing/state-of-codes.js';

/** Codes that MOSIP's operations list and that cannot come about here, with the reason. */
export const reasons: readonly Reason[] = [
  { operations: ['login', 'loginV2'], codes: ['KER-ACP-012'], why: 'addresses are always written in UTF-8, which every runtime has' },
  {
    operations: ['loginRedirect'],
    codes: ['KER-ACP-002', 'KER-ACP-013', 'KER-ACP-014', 'KER-ATH-401'],
    why: 'whatever is wrong with what e-Signet hands out is one refusal, KER-ACP-006; when it cannot be asked, KER-ACP-005',
  },
  { operations: ['validateToken'], codes: ['KER-ATH-402'], why: 'a session that has ended and one that never was are one answer, KER-ATH-401' },
  {
    operations: ['getProfile'],
    codes: ['RES-SER-420', 'RES-SER-470'],
    why: 'read from the session and our own store; without a sign-in on record lastLogin is null, where MOSIP fails the whole profile',
  },
  {
    operations: ['discardPendingDraft'],
    codes: ['RES-SER-470'],
    why: 'an event without a draft is RES-SER-457, a draft that cannot be taken back RES-SER-412',
  },
  {
    operations: ['updateUin', 'updateContact'],
    codes: ['RES-SER-420'],
    why: 'a system that refuses the change is RES-SER-401, one that does not answer RES-SER-412',
  },
  {
    operations: ['updateUin'],
    codes: ['RES-SER-432'],
    why: 'no kind of ID is asked for: whose data it is follows from the session',
  },
  {
    operations: ['updateUinWithOtp'],
    codes: ['RES-SER-432'],
    why: 'a kind of ID that there is not, or another than the form of the ID tells, is RES-SER-410 with its name',
  },
  { operations: ['generateVid'], codes: ['RES-SER-410 individualId'], why: 'whose VID it is follows from the session' },
  { operations: ['getPendingDrafts'], codes: ['RES-SER-410 UIN'], why: 'whose drafts they are follows from the session' },
  { operations: ['requestVidCard'], codes: ['RES-SER-401'], why: 'an order that is refused is RES-SER-480' },
  {
    operations: ['setAuthLock', 'lockWithOtp', 'unlockWithOtp', 'getAuthHistory'],
    codes: ['RES-SER-411'],
    why: 'a system that cannot be reached is RES-SER-412, for these operations as for all',
  },
  { operations: ['getAuthHistory'], codes: ['RES-SER-402'], why: 'the list is read from our own store; nobody is asked who could refuse' },
  {
    operations: ['getAuthHistory'],
    codes: ['RES-SER-417'],
    why: 'a message that could not be sent undoes nothing: the answer then names no contact (§20.7)',
  },
  { operations: ['requestOtp', 'requestOtpForIndividualId'], codes: ['RES-SER-425'], why: 'told in the words of ID Authentication, such as IDA-OTA-002' },
  {
    operations: ['getChannelVerification'],
    codes: ['RES-SER-440'],
    why: 'refused, who has no such contact would be told from a number that nobody has (§24.10); both are not verified',
  },
  { operations: ['getChannelVerification'], codes: ['RES-SER-514'], why: 'an ID of another length, a longer one too, is no UIN or VID: RES-SER-522' },
  { operations: ['getTemplate'], codes: ['RES-SER-420'], why: 'whatever master data says of a template is RES-SER-415; when it does not answer, RES-SER-412' },
  { operations: ['requestCredential'], codes: ['RES-SER-422'], why: 'of this operation a wrong code has its older name, IDA-MLC-018 (§13.4)' },
  {
    operations: ['getCredentialStatus'],
    codes: ['RES-SER-420'],
    why: 'what the credential service does not know is RES-SER-29; when it does not answer, RES-SER-412',
  },
  {
    operations: ['listDocuments', 'deleteDocument'],
    codes: ['RES-SER-435', 'RES-SER-458'],
    why: 'documents lie in our own store, and no store is 500 with RES-SER-423',
  },
  {
    operations: ['authTypeCallback', 'authTransactionCallback'],
    codes: ['RES-SER-444'],
    why: 'a delivery is taken in or it is not: RES-SER-443, whichever step failed',
  },
  { operations: ['sendContactOtp'], codes: ['RES-SER-467'], why: 'a code that could not be sent is RES-SER-463, whatever the reason' },
  {
    operations: ['getUpdateCounts', 'getPendingDrafts', 'getAidStage'],
    codes: ['RES-SER-423'],
    why: 'an unforeseen failure of ours: no request leads to one',
  },
  {
    operations: ['getIdentityMapping', 'getProfile', 'getUnreadCount', 'getBellClick', 'setBellClick'],
    codes: ['RES-SER-412'],
    why: 'answered from our own store or file; no other system is asked',
  },
];
