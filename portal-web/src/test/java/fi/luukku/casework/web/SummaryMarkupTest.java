package fi.luukku.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.forms.InventedAnswers;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import fi.luukku.site.web.print.Markup;
import fi.luukku.site.web.print.PdfJudge;
import fi.luukku.site.web.print.TaggedPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryMarkupTest {

  /** The newest version of each form in each language. */
  static Stream<Arguments> copies() {
    PublishedForms forms = PublishedForms.load();
    return forms.all().stream()
        .filter(form -> forms.findLatest(form.key()).orElseThrow() == form)
        .flatMap(
            form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void a_copy_of_answers_passes_verapdf_and_holds_every_question(
      FormDefinition form, Language language) throws IOException {
    Summary summary =
        Summary.ofSent(form, InventedAnswers.of(form), language.locale(), id -> id + ".pdf");
    byte[] pdf = pdf(summary, language);

    assertThat(PdfJudge.faults(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String words = words(new PDFTextStripper().getText(document));
      summary.sections().stream()
          .flatMap(section -> section.lines().stream())
          .forEach(line -> assertThat(words).contains(words(line.label())));
    }
  }

  @Test
  void says_nothing_of_a_case_without_answers() {
    Markup out = new Markup();
    SummaryMarkup.add(out, "Vastaukset", new Summary("", List.of()));
    assertThat(out.page("fi", "x")).doesNotContain("Vastaukset");
  }

  private static byte[] pdf(Summary summary, Language language) throws IOException {
    Markup out = new Markup().add("h1", summary.title());
    SummaryMarkup.add(out, "Copy", summary);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TaggedPdf.write(out.page(language.tag(), summary.title()), bytes);
    return bytes.toByteArray();
  }

  /** Lines are broken anew, and no space is lost or won by that. */
  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
