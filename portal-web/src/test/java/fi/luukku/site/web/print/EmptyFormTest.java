package fi.luukku.site.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.shared.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmptyFormTest {
  private static final String ADDRESS = "https://town.example/grants/programme?key=grant-activity";
  private static final PublishedForms FORMS = PublishedForms.load();
  private static final int DOTS_AN_INCH = 200;

  /** The newest version of each form in each language. */
  static Stream<Arguments> forms() {
    return FORMS.all().stream()
        .filter(form -> FORMS.findLatest(form.key()).orElseThrow() == form)
        .flatMap(
            form -> Stream.of(Language.values()).map(language -> Arguments.of(form, language)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_question_stands_on_paper_that_passes_verapdf(FormDefinition form, Language language)
      throws IOException {
    byte[] pdf = pdf(form, language);

    assertThat(PdfJudge.faults(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String words = words(new PDFTextStripper().getText(document));
      form.questions()
          .map(question -> form.label(question, language.locale()))
          .forEach(label -> assertThat(words).contains(words(label)));
    }
  }

  @Test
  void conditions_are_told_in_words() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf(FORMS.find("grant-activity", 3).orElseThrow(), Language.EN))) {
      assertThat(words(new PDFTextStripper().getText(document)))
          .contains(words("Answer this if your answer to"), words("is: Yes."));
    }
  }

  @Test
  void what_a_register_offers_stands_there_to_be_ticked() {
    FormDefinition form = FORMS.findLatest("everything").orElseThrow();

    String page = EmptyForm.page(form, Language.EN, "Town", ADDRESS, "Town, PO Box 1");

    assertThat(EmptyForm.offered(form, Language.EN)).containsOnly("one", "two");
    assertThat(page).containsPattern("one\\s*<").containsPattern("two\\s*<");
  }

  @Test
  void its_code_leads_to_the_form() throws Exception {
    try (PDDocument document =
        Loader.loadPDF(pdf(FORMS.find("grant-activity", 3).orElseThrow(), Language.FI))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH);
      int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
      BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(light));
      assertThat(new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true)).getText())
          .isEqualTo(ADDRESS);
    }
  }

  private static byte[] pdf(FormDefinition form, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaggedPdf.write(
        EmptyForm.page(form, language, "Mallikunta", ADDRESS, "Mallikunta, PL 1, 10999 Mallikunta"),
        out);
    return out.toByteArray();
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
