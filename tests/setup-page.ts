import { newPage } from './support/page';

await newPage();
