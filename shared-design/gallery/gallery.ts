import '../src/index.js';
import { load, onDemandTags } from '../src/on-demand.js';
import { readLook } from './look.js';
import { readManifest } from './manifest.js';
import { RpGallery } from './rp-gallery.js';

const gallery = new RpGallery();
const follow = () => (gallery.shown = location.hash.slice(1));

gallery.look = readLook(location.search);
addEventListener('hashchange', () => {
  follow();
  scrollTo(0, 0);
});
follow();
[gallery.docs] = await Promise.all([readManifest('custom-elements.json'), load(onDemandTags)]);
document.body.append(gallery);
