/**
 * The bare pages beside which the portal is measured, as anybody would write them: a second war in
 * the same server, only while measuring. Its pages lie in {@code src/reference/webapp}.
 */
package fi.luukku.acceptance.reference;
