import { expect } from '@open-wc/testing';
import { setLocale } from '../../i18n/index.js';
import '../../i18n/words.js';
import { isoFrom, isoOf, partOrder, partsOf } from './dates.js';

const written = (day: string, month: string, year: string) => isoFrom({ day, month, year });

describe('a date that is written by hand', () => {
  afterEach(() => setLocale('en'));

  it('is read from digits of any script', () => {
    expect(written('9', '3', '2026')).to.equal('2026-03-09');
    expect(written('٠٩', '٣', '٢٠٢٦')).to.equal('2026-03-09');
    expect(written('०९', '३', '२०२६')).to.equal('2026-03-09');
  });

  it('SH-32: may name its month in the language of the page', async () => {
    expect(written('9', 'mar', '2026')).to.equal('2026-03-09');
    await setLocale('ar');
    expect(written('9', 'مارس', '2026')).to.equal('2026-03-09');
  });

  it('says which part is wrong', () => {
    expect(written('31', '2', '2026')).to.deep.equal({ wrong: 'day' });
    expect(written('29', '2', '2024')).to.equal('2024-02-29');
    expect(written('1', '13', '2026')).to.deep.equal({ wrong: 'month' });
    expect(written('1', 'x', '2026')).to.deep.equal({ wrong: 'month' });
    expect(written('1', '2', '26')).to.deep.equal({ wrong: 'year' });
    expect(written('', '', '')).to.deep.equal({ wrong: 'year' });
    expect(written('-1', '2', '2026')).to.deep.equal({ wrong: 'day' });
  });

  it('goes forth and back', () => {
    expect(partsOf('2026-03-09')).to.deep.equal({ day: '9', month: '3', year: '2026' });
    expect(isoOf(new Date(2026, 2, 9, 23, 59))).to.equal('2026-03-09');
    expect(partOrder()).to.deep.equal(['day', 'month', 'year']);
  });
});
