package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Documents that people take along by a link of a page; what is in them, other tests judge. */
class PdfDownloadsPageIT {
  @Test
  void the_receipt_of_a_report_that_was_sent_without_sign_in() throws IOException {
    try (Visitor somebody = Visitor.withoutScript("en", Visitor.DESKTOP)) {
      String number = new Errands(somebody, "kuitti@example.org").reportIssue();
      String words = downloaded(somebody, "/follow/receipt/pdf", "luukku-" + number + ".pdf");
      assertThat(words).contains(number, "Rantatie 18");
    }
  }

  @Test
  void the_receipt_of_an_application_and_a_copy_of_it_from_its_matter() throws IOException {
    try (Visitor iiris = Visitor.with("sv", Visitor.PHONE)) {
      iiris.signIn("testi.y2023", "/");
      Errands errands = new Errands(iiris, "iiris@example.org");
      errands.beginGrant();
      String number = errands.finishGrant();
      String receipt = downloaded(iiris, "/my/receipt/pdf", "luukku-" + number + ".pdf");
      assertThat(receipt).contains(number, "Mallin Partio ry", "tilinpäätös.pdf");
      iiris.open("/my/matter?number=" + number);
      String copy = downloaded(iiris, "/my/receipt/pdf", "luukku-" + number + ".pdf");
      assertThat(copy).contains(number, "Mallin Partio ry", "<script>alert(1)</script>");
    }
  }

  @Test
  void the_empty_form_of_a_programme() throws IOException {
    try (Visitor somebody = Visitor.with("fi", Visitor.PHONE)) {
      somebody.open("/grants/programme?key=grant-activity");
      String words = downloaded(somebody, "/grants/form", "luukku-grant-activity-fi.pdf");
      assertThat(words).contains("Yhdistyksen", "IBAN", "Mallikunnan kaupunki, PL 10");
      assertThat(words).doesNotContain("Mallikunnan kaupunki, Mallikunnan kaupunki");
    }
  }

  /** Presses the link; what the document says, when it is what it must be. */
  private static String downloaded(Visitor visitor, String path, String name) throws IOException {
    Locator link = visitor.main().locator("a[href^='" + path + "']");
    Download download = visitor.page().waitForDownload(link::click);
    assertThat(download.suggestedFilename()).isEqualTo(name);
    var answer = visitor.page().request().get(download.url());
    assertThat(answer.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("content-disposition", "attachment; filename=\"" + name + "\"");
    try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo(visitor.language());
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
      return new PDFTextStripper().getText(document);
    }
  }
}
