/**
 * Answers that go packed to who can unpack them. The server could do that by itself, but with it
 * comes that it unpacks whatever anybody sends, before a limit is asked (F22).
 */
package fi.luukku.site.web.packing;
