/**
 * Who comes in when more come than a node can serve, and what the others see meanwhile: a place in
 * a line (docs/adr/0032).
 */
package fi.luukku.site.web.admission;
