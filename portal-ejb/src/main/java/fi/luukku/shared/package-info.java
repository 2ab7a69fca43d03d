/**
 * Small and without business words: refusal, page of results, languages, the clock. Everybody may
 * use it.
 */
package fi.luukku.shared;
