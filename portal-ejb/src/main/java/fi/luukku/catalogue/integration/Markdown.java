package fi.luukku.catalogue.integration;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Editors' Markdown as HTML that is safe to show: an allow-list, whatever the editors' file says.
 */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              List.of("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "br", "blockquote", "a")
                  .toArray(String[]::new))
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "mailto", "tel")
          .toFactory();

  private Markdown() {}

  static String toSafeHtml(String markdown) {
    return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
  }
}
