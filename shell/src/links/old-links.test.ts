import { expect } from '@open-wc/testing';
import { isOfFormerPortal, newPathOf } from './old-links.js';

describe('newPathOf', () => {
  for (const [hash, path] of [
    ['#/', '/'],
    ['#/dashboard', '/'],
    ['#/getuin', '/get-uin'],
    ['#/downloadMyUin', '/get-uin'],
    ['#/verify', '/verify'],
    ['#/regcenter', '/centres'],
    ['#/document', '/documents'],
    ['#/uinservices/dashboard', '/services'],
    ['#/uinservices/viewhistory', '/history'],
    ['#/uinservices/managemyvid', '/vid'],
    ['#/uinservices/lockunlockauth', '/security'],
    ['#/uinservices/trackservicerequest', '/track'],
    ['#/uinservices/trackservicerequest?source=ViewMyHistory&eid=8251649601234567', '/track/8251649601234567'],
    ['#/uinservices/personalisedcard', '/card'],
    ['#/uinservices/physicalcard', '/physical-card'],
    ['#/uinservices/sharewithpartner', '/share'],
    ['#/uinservices/updatedemographic', '/update'],
    ['#/uinservices/grievanceRedressal', '/grievance'],
    ['#/uinservices/grievanceRedressal?source1=viewMyHistory&eid=8251649601234567', '/grievance/new?eid=8251649601234567'],
  ] as const) {
    it(`SH-6: ${hash} is ${path} now`, () => {
      expect(newPathOf(hash)).to.equal(path);
    });
  }

  it('leaves a place on this page alone', () => {
    expect(newPathOf('')).to.equal(undefined);
    expect(newPathOf('#main')).to.equal(undefined);
  });

  it('never leads out of the portal, whatever stands in the hash', () => {
    for (const hash of ['#//evil.example', '#/https://evil.example', '#/constructor', '#/uinservices/trackservicerequest?eid=//evil.example/..']) {
      const url = new URL(newPathOf(hash)!, 'https://portal.example');
      expect(url.origin).to.equal('https://portal.example');
      expect(['/not-found', '/track/%2F%2Fevil.example%2F..']).to.include(url.pathname);
    }
  });
});

describe('isOfFormerPortal', () => {
  it('tells a service that is still to come from an address that never was', () => {
    const known = ['/get-uin', '/centres', '/grievance/new', '/nowhere', '/grievance/old'].filter(isOfFormerPortal);

    expect(known).to.deep.equal(['/get-uin', '/centres', '/grievance/new']);
  });
});
