package fi.luukku.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.catalogue.CatalogueQueries;
import fi.luukku.catalogue.SearchHit;
import fi.luukku.catalogue.integration.CatalogueContent;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that are open are found with the services and the advice, in every language. */
class SearchTest {
  private static final SearchHit FORM =
      new SearchHit(
          SearchHit.Kind.FORM,
          "own-dogs",
          new LocalizedText("Koirapuistokysely", "Enkät om hundparken", "Dog park survey"),
          new LocalizedText(
              "Kerro, mitä puisto tarvitsee.", "Berätta om behoven.", "Tell us what is needed."));

  private final Clock clock = Clock.systemUTC();
  private final CatalogueQueries catalogue =
      new CatalogueQueries(
          new CatalogueContent(
              new ContentFolder(Path.of("../launcher/src/main/mallikunta")), clock),
          clock);

  @Test
  void an_open_form_is_found_by_its_title_and_introduction() {
    assertThat(found("koirapuiston kyselyt", Language.FI, FORM)).startsWith(FORM);
    assertThat(found("hundpark", Language.SV, FORM)).startsWith(FORM);
    assertThat(found("survey", Language.EN, FORM)).startsWith(FORM);
    assertThat(found("needed", Language.EN, FORM)).contains(FORM);
    assertThat(FORM.path()).isEqualTo("/forms/start?key=own-dogs");
  }

  @Test
  void one_that_is_open_no_more_is_found_no_more_and_the_catalogue_is_found_as_before() {
    List<SearchHit> before = found("pysäköinti", Language.FI);
    assertThat(found("pysäköinti", Language.FI, FORM)).isEqualTo(before).isNotEmpty();

    assertThat(found("koirapuistokysely", Language.FI, FORM)).contains(FORM);
    assertThat(found("koirapuistokysely", Language.FI)).doesNotContain(FORM);
  }

  private List<SearchHit> found(String words, Language language, SearchHit... forms) {
    return catalogue.search(words, language, List.of(forms), 20);
  }
}
