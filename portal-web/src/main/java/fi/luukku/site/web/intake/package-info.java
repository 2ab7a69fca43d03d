/**
 * How a request's body comes in: without a thread that waits for it, within limits, and to disk
 * when it is large (docs/adr/0014).
 */
package fi.luukku.site.web.intake;
