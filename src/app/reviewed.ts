import { GalleryPage } from '../gallery/Gallery';
import { Book } from '../review/Book';

/** What those load who check the app: the reviewer’s book and the gallery, which stand on the same drawings. */
export const reviewed = { Book, GalleryPage };
