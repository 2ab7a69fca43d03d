/**
 * The house of the pages: filters, languages, tags' beans, error pages, assets. No business.
 *
 * <p>Contract for pages of all capabilities: {@link fi.luukku.site.web.Messages} turns a refusal
 * into words at the field and in the summary; {@link fi.luukku.site.web.Dates} says times as people
 * read them; {@link fi.luukku.site.web.Pages} names where a form goes next; {@link
 * fi.luukku.site.web.Option} is what choice tags take. The guide is docs/guide/pages.md.
 */
package fi.luukku.site.web;
