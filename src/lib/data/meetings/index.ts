export { bookEntries, EMPTY_BOOK, isEmptyBook, keptBook, readBook } from './meeting-book';
