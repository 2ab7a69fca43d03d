package fi.luukku.site.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TaggedPdfTest {
  private static PDDocument made(Markup markup) throws IOException {
    return Loader.loadPDF(bytes(markup.page("fi", "Tietosi")));
  }

  private static byte[] bytes(String page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaggedPdf.write(page, out);
    return out.toByteArray();
  }

  @Test
  void says_its_language_and_title_and_has_a_structure_to_read_along() throws IOException {
    Markup markup = new Markup().add("h1", "Tietosi").list(List.of("Nimi: Åsa Ö"));
    try (PDDocument pdf = made(markup)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fi");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      PDStructureTreeRoot tree = pdf.getDocumentCatalog().getStructureTreeRoot();
      assertThat(tree.getKids()).isNotEmpty();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tietosi");
      assertThat(pdf.getDocumentInformation().getSubject()).isNotEmpty();
      String metadata =
          new String(
              pdf.getDocumentCatalog().getMetadata().toByteArray(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(metadata).contains("Tietosi", "pdfuaid");
      assertThat(new PDFTextStripper().getText(pdf)).contains("Nimi: Åsa Ö");
    }
  }

  @Test
  void its_font_is_inside() throws IOException {
    try (PDDocument pdf = made(new Markup().add("p", "Åland"))) {
      var fonts = pdf.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void what_people_wrote_is_text_and_fetches_nothing() throws IOException {
    Markup markup =
        new Markup().add("p", "<img src='file:///etc/passwd'/> & \u0001\uFFFF \uD83D\uDE00 ]]>");
    try (PDDocument pdf = made(markup)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("<img src='file:///etc/passwd'/>");
    }
  }

  @Test
  void is_pdf_ua_and_pdf_a_by_the_word_of_verapdf() throws IOException {
    Markup markup =
        new Markup()
            .add("p", "from", "Mallikunta")
            .add("h1", "Kiitos")
            .facts(List.of(new Markup.Fact("Nimi", List.of("Åsa\nÖ", "š ж Ω \uD83D\uDE00 日本"))))
            .add("h2", "Vastaukset")
            .list(List.of("yksi", "kaksi"))
            .table(
                List.of("Meno", "Euroa"),
                Collections.nCopies(80, List.of("a", "1 €")),
                List.of("", "80 €"));

    assertThat(PdfJudge.faults(bytes(markup.page("sv", "Kvittens")))).isEmpty();
  }

  @Test
  void the_judge_notices_what_a_screen_reader_would_lack() throws IOException {
    PdfRendererBuilder plain = new PdfRendererBuilder();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plain.withHtmlContent(new Markup().add("p", "Utan taggar").page("sv", "Bart"), null);
    plain.toStream(out);
    plain.run();

    assertThat(PdfJudge.faults(out.toByteArray()))
        .anyMatch(fault -> fault.startsWith("PDFUA_1"))
        .anyMatch(fault -> fault.startsWith("PDFA_3_A"));
  }
}
