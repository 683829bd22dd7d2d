// The one function of the library that is used, in a module of its own: what carries it need not carry the rest.
export { writeXlsx } from "hucre/xlsx";
