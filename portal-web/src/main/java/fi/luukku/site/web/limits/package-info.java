/**
 * How much one account or one address may ask for in a minute, and what who asks for more is told
 * (docs/adr/0014).
 */
package fi.luukku.site.web.limits;
