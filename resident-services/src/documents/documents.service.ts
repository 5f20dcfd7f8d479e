import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.js';
import { ConnectorUnavailable } from '../connectors/connector-error.js';
import type { KeyManager } from '../connectors/keymanager/keymanager.js';
import type { MasterData } from '../connectors/masterdata/masterdata.js';
import type { PacketDocument } from '../connectors/regproc/regproc.js';
import type { VirusScanner } from '../connectors/virus-scan/virus-scan.js';
import { visible } from '../pdf/clean.js';
import type { Random } from '../random.js';
import { invalidInput, ServiceError } from '../service-error.js';
import type { Database } from '../store/database.js';
import type { Executor } from '../store/store.js';
import { formatOf, harmless } from './file-content.js';
import type { SentFile } from './multipart.js';

export interface DocumentSettings {
  mostBytes: number;
  extensions: readonly string[];
  scans: boolean;
  /** How many one resident may have here at a time. */
  mostCount: number;
  /** What was sent in and not used goes after so many days. */
  keepDays: number;
}

interface Needs {
  db: Kysely<Database>;
  keymanager: KeyManager;
  masterdata: MasterData;
  scanner: VirusScanner;
  settings: DocumentSettings;
  clock: Clock;
  random: Random;
}

interface About {
  docName: string;
  docCatCode: string;
  docTypCode: string;
  docFileFormat: string;
  referenceId: string;
}

export interface Upload {
  transactionId: string;
  docCatCode: string;
  docTypCode: string;
  langCode: string;
  referenceId: string;
}

const DAY_MS = 86_400_000;
const SEALED_UNDER = 'resident_document';

/** As the identity schema names the proofs of each category. */
const proofs: Readonly<Record<string, string>> = {
  poi: 'proofOfIdentity',
  poa: 'proofOfAddress',
  por: 'proofOfRelationship',
  pob: 'proofOfDateOfBirth',
  poe: 'proofOfException',
};

/** Papers that a resident sends in before a change of their data. Whose transaction it is, only they see. */
export function documentService({ db, keymanager, masterdata, scanner, settings, clock, random }: Needs) {
  const context = (column: string, id: string) => `uploaded_document.${column}.${id}`;
  const aboutOf = async ({ id, data }: { id: string; data: string }) => JSON.parse(await keymanager.open(SEALED_UNDER, data, context('data', id))) as About;
  const own = (tokenId: string, transactionId: string) =>
    db
      .selectFrom('uploaded_document')
      .selectAll()
      .where('token_id', '=', tokenId)
      .where('transaction_id', '=', transactionId)
      .orderBy('cr_dtimes')
      .orderBy('id');

  /** @throws {ServiceError} `RES-SER-410` with the name of what the country does not know */
  const knownType = async ({ docCatCode, docTypCode, langCode }: Upload) => {
    const categories = await masterdata.documentCategories(langCode);
    const category = categories.find(({ code }) => code.toLowerCase() === docCatCode.toLowerCase());
    if (!category) throw invalidInput('docCatCode');
    const type = category.types.find(({ code }) => code.toLowerCase() === docTypCode.toLowerCase());
    if (!type) throw invalidInput('docTypCode');
    return { docCatCode: category.code.toLowerCase(), docTypCode: type.code };
  };

  const refuseInfected = async (bytes: Buffer) => {
    if (!settings.scans) return;
    const isClean = await scanner.isClean(bytes).catch((cause: unknown) => {
      throw cause instanceof ConnectorUnavailable ? new ServiceError('RES-SER-437', undefined, { cause }) : cause;
    });
    if (!isClean) throw new ServiceError('RES-SER-319');
  };

  const checked = async ({ name, bytes }: SentFile) => {
    if (bytes.length > settings.mostBytes) throw new ServiceError('RES-SER-514', 'The file is too large');
    const extension = extensionOf(name, settings.extensions);
    await refuseInfected(bytes);
    const format = formatOf(bytes);
    const content = format && extension?.replace('jpg', 'jpeg') === format ? harmless(bytes, format) : undefined;
    if (!extension || !content) throw new ServiceError('RES-SER-516');
    return { extension, content };
  };

  const refuseTooMany = async (executor: Executor, tokenId: string) => {
    const { count } = await executor
      .selectFrom('uploaded_document')
      .select((each) => each.fn.countAll<number>().as('count'))
      .where('token_id', '=', tokenId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= settings.mostCount) throw new ServiceError('RES-SER-434');
  };

  const keep = async (tokenId: string, transactionId: string, about: About, content: Buffer) => {
    const id = random.uuid();
    const row = {
      id,
      token_id: tokenId,
      transaction_id: transactionId,
      data: await keymanager.seal(SEALED_UNDER, JSON.stringify(about), context('data', id)),
      content: await keymanager.seal(SEALED_UNDER, content.toString('base64'), context('content', id)),
      cr_dtimes: clock(),
    };
    await db.transaction().execute(async (trx) => {
      await oneAtATime(trx, tokenId);
      await refuseTooMany(trx, tokenId);
      await trx.insertInto('uploaded_document').values(row).execute();
    });
    return id;
  };

  return {
    /** @throws {ServiceError} `RES-SER-410`, `RES-SER-514` too large, `RES-SER-516` no such file, `RES-SER-319` infected, `RES-SER-434` too many, `RES-SER-437` */
    async upload(tokenId: string, upload: Upload, file: SentFile) {
      const type = await knownType(upload);
      if (upload.referenceId.length > 100) throw new ServiceError('RES-SER-514', 'The document number is too long');
      const { extension, content } = await checked(file);
      const about = { ...type, docName: file.name, docFileFormat: extension, referenceId: upload.referenceId };
      return onWire(upload.transactionId, await keep(tokenId, upload.transactionId, about, content), about);
    },

    /** @throws {ServiceError} `RES-SER-461` when this resident has sent in nothing under it */
    async list(tokenId: string, transactionId: string) {
      const rows = await own(tokenId, transactionId).execute();
      if (rows.length === 0) throw new ServiceError('RES-SER-461');
      return Promise.all(rows.map(async (row) => onWire(transactionId, row.id, await aboutOf(row))));
    },

    /** In Base64. @throws {ServiceError} `RES-SER-461` */
    async read(tokenId: string, transactionId: string, id: string) {
      const row = await own(tokenId, transactionId).where('id', '=', id).executeTakeFirst();
      if (!row) throw new ServiceError('RES-SER-461');
      return keymanager.open(SEALED_UNDER, row.content, context('content', id));
    },

    /** @throws {ServiceError} `RES-SER-461` */
    async remove(tokenId: string, transactionId: string, id: string) {
      const { numDeletedRows } = await db
        .deleteFrom('uploaded_document')
        .where('token_id', '=', tokenId)
        .where('transaction_id', '=', transactionId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!numDeletedRows) throw new ServiceError('RES-SER-461');
    },

    /** What goes into a packet; none when nothing was sent in. */
    async forPacket(tokenId: string, transactionId: string): Promise<PacketDocument[]> {
      const rows = await own(tokenId, transactionId).execute();
      return Promise.all(
        rows.map(async (row) => {
          const { docCatCode, docTypCode, docFileFormat, referenceId } = await aboutOf(row);
          const content = await keymanager.open(SEALED_UNDER, row.content, context('content', row.id));
          return { name: proofs[docCatCode] ?? docCatCode, type: docTypCode, format: docFileFormat, refNumber: referenceId, content };
        }),
      );
    },

    /** Deletes what nobody came back for. */
    async tidy() {
      await db
        .deleteFrom('uploaded_document')
        .where('cr_dtimes', '<', new Date(clock().getTime() - settings.keepDays * DAY_MS))
        .execute();
    },
  };
}

export type DocumentService = ReturnType<typeof documentService>;

/** Files sent in side by side are counted one after the other. */
const oneAtATime = (trx: Executor, tokenId: string) => sql`select pg_advisory_xact_lock(hashtext(${`document ${tokenId}`}))`.execute(trx);

const onWire = (transactionId: string, docId: string, { docName, docCatCode, docTypCode, docFileFormat }: About) => ({
  transactionId,
  docId,
  docName,
  docCatCode,
  docTypCode,
  docFileFormat,
});

/** @returns undefined for a name that hides what it is, or is none of those allowed */
function extensionOf(name: string, allowed: readonly string[]) {
  const extension = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase();
  const isPlain = name.length <= 200 && visible(name) === name && !/[\\/:\n\r\t]/.test(name);
  return isPlain && extension && allowed.includes(extension) ? extension : undefined;
}
