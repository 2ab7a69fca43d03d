package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.TooSoon;
import fi.luukku.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of all pages and of all refusals; each rule is proven with an offender. */
class TextsTest {
  private static final Path WEB = Path.of("src/main");
  private static final Path EJB = Path.of("../portal-ejb/src/main");
  private static final Path IDENTITY = Path.of("../identity/src/main");
  private static final String WEB_TEXTS = "web/texts";

  @TempDir Path folder;

  @Test
  void all_bundles_say_the_same_in_three_languages() {
    List<Path> families = new ArrayList<>(TextRules.families(WEB.resolve("resources")));
    families.addAll(TextRules.families(EJB.resolve("resources")));
    assertThat(families).hasSizeGreaterThan(8);
    assertThat(families.stream().flatMap(family -> TextRules.unequal(family).stream())).isEmpty();
  }

  @Test
  void pages_name_no_text_that_is_missing() {
    assertThat(TextRules.missing(WEB.resolve("webapp"), bundles())).isEmpty();
  }

  @Test
  void every_refusal_has_words() {
    assertThat(TextRules.wordless(EJB.resolve("java"), bundles())).isEmpty();
    assertThat(TextRules.wordless(WEB.resolve("java"), bundles())).isEmpty();
  }

  @Test
  void a_refusal_says_one_of_what_it_counts_in_the_singular() {
    assertThat(Texts.refusal(Language.EN, new TooSoon(1))).contains("at least one hour before");
    assertThat(Texts.refusal(Language.EN, new TooSoon(2))).contains("at least 2 hours before");
  }

  @Test
  void no_text_is_there_for_nobody() {
    assertThat(TextRules.unused(List.of(WEB, EJB, IDENTITY), bundles())).isEmpty();
  }

  @Test
  void finds_a_text_that_one_language_lacks() throws IOException {
    Path family = family("a.b=Yksi\n", "", "a.b=One\n");
    assertThat(TextRules.unequal(family)).singleElement().asString().endsWith("sv: missing a.b");
  }

  @Test
  void finds_unsorted_keys_and_an_unequal_place() throws IOException {
    Path unsorted = family("b=B\na=A\n", "a=A\nb=B\n", "a=A\nb=B\n");
    assertThat(TextRules.unequal(unsorted)).singleElement().asString().contains("unsorted, from a");
    Path places = family("a={0} kpl\n", "a=några\n", "a={0} pieces\n");
    assertThat(TextRules.unequal(places)).singleElement().asString().contains("sv: other places");
  }

  @Test
  void finds_a_page_that_names_a_text_which_is_not_there() throws IOException {
    write("page.xhtml", "<p>#{site['nav.nowhere']}</p>");
    assertThat(TextRules.missing(folder, Map.of("site", Set.of("nav.home"))))
        .containsExactly("page.xhtml names site['nav.nowhere']");
  }

  @Test
  void finds_a_refusal_without_words() throws IOException {
    write("fi/luukku/parties/Odd.java", "class Odd extends Refusal { Odd() { super(\"odd\"); } }");
    assertThat(TextRules.wordless(folder, Map.of("parties", Set.of())))
        .containsExactly("Odd.java has no words refusal.odd");
  }

  @Test
  void finds_a_text_for_nobody_but_knows_a_prefix() throws IOException {
    write("page.xhtml", "#{site['nav.home']} #{site['status.'.concat(x)]}");
    assertThat(TextRules.unused(List.of(folder), Map.of("site", Set.of("nav.home", "status.open"))))
        .isEmpty();
    assertThat(TextRules.unused(List.of(folder), Map.of("site", Set.of("nav.old"))))
        .containsExactly("site has for nobody nav.old");
  }

  private static Map<String, Set<String>> bundles() {
    return TextRules.families(WEB.resolve("resources")).stream()
        .filter(family -> family.endsWith(WEB_TEXTS))
        .collect(
            Collectors.toMap(
                family -> family.getParent().getParent().getFileName().toString(),
                TextRules::keys));
  }

  private Path family(String fi, String sv, String en) throws IOException {
    write("texts_fi.properties", fi);
    write("texts_sv.properties", sv);
    write("texts_en.properties", en);
    return folder.resolve("texts");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
