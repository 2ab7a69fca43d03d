/**
 * Documents for print and for screen readers, made of what pages know: {@link
 * fi.luukku.site.web.print.Markup} writes the words, {@link fi.luukku.site.web.print.TaggedPdf}
 * makes a PDF of them (docs/adr/0045).
 */
package fi.luukku.site.web.print;
