import { type ChecksPart, ChecksProvider } from '../gallery/checks-part';
import { GalleryPage } from '../gallery/Gallery';
import { Book } from '../review/Book';

/** What those load who check the app: the reviewer’s book and the gallery, which stand on the same drawings. `checks`: what the gallery fetches. */
export const reviewedWith = (checks: ChecksPart) => ({
  Book,
  GalleryPage: () => (
    <ChecksProvider value={checks}>
      <GalleryPage />
    </ChecksProvider>
  ),
});
